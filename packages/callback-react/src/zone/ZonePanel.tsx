'use client';
import { type FocusEvent, type ReactNode, useRef } from 'react';
import { zoneLabels } from '../labels/zoneLabels.ts';
import { useSlots } from '../look/useSlots.ts';
import { ZonePicker } from '../parts/ZonePicker.tsx';
import type { Widget } from '../widget/Widget.ts';

/** What a {@link ZonePanel} takes. */
export interface ZonePanelProps {
  widget: Widget;
  /** `back`: the focus goes back to where it came from. */
  onClose(back: boolean): void;
}

/** Lets the customer choose another zone. A chosen time stays; it is only written otherwise. */
export function ZonePanel({ widget, onClose }: ZonePanelProps): ReactNode {
  const cbk = useSlots();
  const { booking, times, format, now, viewerZone, zones, chooseZone, labels, options } = widget;
  const panel = useRef<HTMLDivElement>(null);
  if (!format) return null;
  const { timeZone } = format;
  const likely = [timeZone, viewerZone, options.timeZone, ...zones];

  const pick = (wanted: string): void => {
    onClose(true);
    if (wanted === timeZone) return;
    const { startTime } = booking.choice;
    // The day of the chosen time is looked at: it may be another one there.
    if (startTime && format.date(startTime) === times.day?.date) times.showMoment(startTime);
    chooseZone(wanted);
  };
  const leave = ({ target, relatedTarget }: FocusEvent): void => {
    // Somebody looks at another window for a moment.
    if (document.activeElement === target) return;
    // Its own button closes it by itself.
    const around = panel.current?.parentElement;
    if (!(relatedTarget instanceof Node && around?.contains(relatedTarget))) onClose(false);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only hears that the focus has left
    <div className={cbk('zone-panel')} onBlur={leave} ref={panel}>
      <ZonePicker
        format={format}
        likely={[...new Set(likely.filter((zone) => zone !== undefined))]}
        now={now}
        onPick={pick}
        onCancel={() => onClose(true)}
        labels={{ ...zoneLabels, ...labels.zone }}
      />
    </div>
  );
}
