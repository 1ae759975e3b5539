'use client';
import { type ComponentType, type ReactNode, useRef, useState } from 'react';
import { useSlots } from '../look/useSlots.ts';
import type { ZonePanelProps } from '../zone/ZonePanel.tsx';
import { useLoaded } from './useLoaded.ts';
import type { Widget } from './Widget.ts';

async function loadPanel(): Promise<ComponentType<ZonePanelProps>> {
  return (await import('../zone/ZonePanel.tsx')).ZonePanel;
}

/** The way to another zone: a button, and a panel that is loaded when it is wanted. */
export function ZoneTool({ widget }: { widget: Widget }): ReactNode {
  const cbk = useSlots();
  const { labels } = widget;
  const [open, setOpen] = useState(false);
  const Panel = useLoaded(loadPanel, open);
  const button = useRef<HTMLButtonElement>(null);
  return (
    <>
      <button
        className={cbk('link')}
        type="button"
        aria-expanded={open}
        aria-label={labels.when.changeZoneName}
        // The field must keep the focus until the click: losing it closes the panel, and the click would open it again.
        onMouseDown={(event) => open && event.preventDefault()}
        onClick={() => {
          setOpen(!open);
          button.current?.focus();
        }}
        ref={button}
      >
        {labels.when.changeZone}
      </button>
      {open && Panel && (
        <Panel
          widget={widget}
          onClose={(back) => {
            setOpen(false);
            if (back) button.current?.focus();
          }}
        />
      )}
    </>
  );
}
