import { formatSlot } from 'callback-core';
import type { TimeFormat } from '../time/createTimeFormat.ts';
import { zoneCity } from '../time/zoneCity.ts';
import { foldText } from './foldText.ts';
import type { Zone } from './Zone.ts';

const MINUTE = 60_000;

/** Zones with their places and clocks, by name. `now` is milliseconds since 1970. */
export function describeZones(
  timeZones: readonly string[],
  { format: { locale, hourCycle }, now }: { format: TimeFormat; now: number },
): readonly Zone[] {
  // Hundreds of zones have a few dozen offsets among them, and making a formatter is what takes time.
  const offsets = new Map<number, string>();
  const collator = new Intl.Collator(locale);
  return timeZones
    .map((timeZone) => {
      const minutes = offsetOf(timeZone, now);
      const known = offsets.get(minutes) ?? offsetName(timeZone, { locale, now });
      offsets.set(minutes, known);
      const clock = formatSlot(
        { startTime: new Date(now + minutes * MINUTE).toISOString() },
        { locale, timeZone: 'UTC', hourCycle },
      );
      const name = zoneCity(timeZone) ?? timeZone;
      const words = foldText(`${name} ${timeZone}`);
      return { timeZone, name, minutes, now: `${known} · ${clock}`, words };
    })
    .toSorted((a, b) => collator.compare(a.name, b.name));
}

/** Minutes east of UTC. */
function offsetOf(timeZone: string, now: number): number {
  const text = offsetName(timeZone, { locale: 'en-US', now });
  const [, sign, hours = '0', minutes = '0'] = /([+-])(\d+)(?::(\d+))?/.exec(text) ?? [];
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
}

function offsetName(timeZone: string, { locale, now }: { locale: string; now: number }): string {
  const parts = new Intl.DateTimeFormat(locale, {
    timeZone,
    timeZoneName: 'shortOffset',
  }).formatToParts(now);
  return parts.find((part) => part.type === 'timeZoneName')?.value ?? '';
}
