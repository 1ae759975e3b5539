'use client';
import {
  type KeyboardEvent,
  type ReactNode,
  useEffect,
  useId,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { zoneLabels } from '../labels/zoneLabels.ts';
import { useSlots } from '../look/useSlots.ts';
import type { TimeFormat } from '../time/createTimeFormat.ts';
import { describeZones } from '../zone/describeZones.ts';
import { findZones } from '../zone/findZones.ts';
import { listZones } from '../zone/listZones.ts';
import type { Zone } from '../zone/Zone.ts';

/** What a {@link ZonePicker} takes. Zones are IANA names. */
export interface ZonePickerProps {
  /** The zone in use is the one of `format`. */
  format: TimeFormat;
  onPick(timeZone: string): void;
  /** Escape was pressed. */
  onCancel(): void;
  /** Offered first. */
  likely: readonly string[];
  /** Milliseconds since 1970, for offsets and clocks. */
  now: number;
  labels?: typeof zoneLabels;
}

/** A search field over a list of all time zones. The focus stays in the field; arrow keys go through the list. */
export function ZonePicker(props: ZonePickerProps): ReactNode {
  const cbk = useSlots();
  const { format, onPick, onCancel, likely, labels = zoneLabels } = props;
  const id = useId();
  const [opened] = useState(props.now);
  const [query, setQuery] = useState('');
  const [active, setActive] = useState<string | undefined>(format.timeZone);
  const zones = useMemo(
    () => describeZones(listZones(), { format, now: opened }),
    [format, opened],
  );
  const found = useMemo(() => findZones(zones, query), [zones, query]);
  const first = likely.flatMap((name) => found.filter(({ timeZone }) => timeZone === name));
  const others = found.filter((zone) => !first.includes(zone));
  const listed = [...first, ...others];
  const at = listed.findIndex(({ timeZone }) => timeZone === active);
  const current = listed[at] ?? listed[0];

  const input = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => input.current?.focus(), []);
  const shown = current?.timeZone;
  // biome-ignore lint/correctness/useExhaustiveDependencies: whenever another one is marked
  useEffect(() => {
    list.current?.querySelector('[data-active]')?.scrollIntoView?.({ block: 'nearest' });
  }, [shown]);

  const onKeyDown = (event: KeyboardEvent): void => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step) {
      const count = listed.length;
      setActive(listed[(Math.max(at, 0) + step + count) % count]?.timeZone);
    } else if (event.key === 'Enter') {
      // An input method takes Enter for itself.
      if (event.nativeEvent.isComposing) return;
      if (current) onPick(current.timeZone);
    } else if (event.key === 'Escape') {
      onCancel();
    } else return;
    event.preventDefault();
    // Neither the form nor a dialog around it is meant.
    event.stopPropagation();
  };

  const option = ({ timeZone, name, now }: Zone): ReactNode => (
    // biome-ignore lint/a11y/useKeyWithClickEvents: keys go to the field
    // biome-ignore lint/a11y/useFocusableInteractive: the field keeps the focus
    <div
      className={cbk('option')}
      role="option"
      id={`${id}${timeZone}`}
      key={timeZone}
      aria-selected={timeZone === format.timeZone}
      data-active={timeZone === shown || undefined}
      onClick={() => onPick(timeZone)}
    >
      {name}
      <span className={cbk('option-note')}>{now}</span>
    </div>
  );
  const group = (name: 'likely' | 'all', members: readonly Zone[]): ReactNode =>
    members.length > 0 && (
      // biome-ignore lint/a11y/useSemanticElements: a list of options knows no fieldset
      <div role="group" aria-labelledby={`${id}${name}`}>
        <div className={cbk('zone-group')} role="presentation" id={`${id}${name}`}>
          {labels[name]}
        </div>
        {members.map(option)}
      </div>
    );
  return (
    <>
      <label className={cbk('label')} htmlFor={`${id}field`}>
        {labels.find}
      </label>
      <input
        className={cbk('input')}
        id={`${id}field`}
        type="text"
        role="combobox"
        autoComplete="off"
        spellCheck={false}
        aria-autocomplete="list"
        aria-expanded
        aria-controls={`${id}list`}
        aria-activedescendant={shown && `${id}${shown}`}
        value={query}
        onChange={(event) => {
          setQuery(event.target.value);
          setActive(undefined);
        }}
        onKeyDown={onKeyDown}
        ref={input}
      />
      {/* A press must not take the focus out of the field. */}
      <div
        className={cbk('zone-list')}
        id={`${id}list`}
        role="listbox"
        tabIndex={-1}
        aria-label={labels.zones}
        onMouseDown={(event) => event.preventDefault()}
        ref={list}
      >
        {group('likely', first)}
        {group('all', others)}
      </div>
      <p className={cbk('hint')} role="status">
        {listed.length === 0 && labels.none}
      </p>
    </>
  );
}
