/** Of a day in UTC. */
export const DAY = 86_400_000;
const MAX_DAYS = 2000;

/** The offset of a UTC day, and the one after the moment at which clocks change on it, if they do. */
interface OffsetDay {
  first: number;
  last: number;
  changesAt: number;
}

interface Clock {
  /** Asks `Intl`: right, and too slow for a hundred thousand slots. */
  measure(instant: number): number;
  days: Map<number, OffsetDay>;
}

const clocks = new Map<string, Clock>();

/**
 * Milliseconds by which the clocks of a zone are ahead of UTC.
 * A UTC day is measured once: no zone changes its clocks twice on one.
 */
export function utcOffset(instant: number, timeZone: string): number {
  const { measure, days } = findClock(timeZone);
  const number = Math.floor(instant / DAY);
  let day = days.get(number);
  if (!day) {
    day = measureDay(number * DAY, measure);
    if (days.size >= MAX_DAYS) days.clear();
    days.set(number, day);
  }
  return instant < day.changesAt ? day.first : day.last;
}

function findClock(timeZone: string): Clock {
  const known = clocks.get(timeZone);
  if (known) return known;
  const made: Clock = { measure: createMeasure(timeZone), days: new Map() };
  clocks.set(timeZone, made);
  return made;
}

function measureDay(start: number, measure: Clock['measure']): OffsetDay {
  const first = measure(start);
  const last = measure(start + DAY);
  if (first === last) return { first, last, changesAt: Number.POSITIVE_INFINITY };
  let before = start;
  let after = start + DAY;
  while (after - before > 1) {
    const middle = Math.floor((before + after) / 2);
    if (measure(middle) === first) before = middle;
    else after = middle;
  }
  return { first, last, changesAt: after };
}

function createMeasure(timeZone: string): Clock['measure'] {
  const formatter = new Intl.DateTimeFormat('en-US', {
    timeZone,
    calendar: 'gregory',
    numberingSystem: 'latn',
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  return (instant) => {
    const parts = formatter.formatToParts(instant);
    const part = (type: string) => Number(parts.find((item) => item.type === type)?.value);
    const date = Date.UTC(part('year'), part('month') - 1, part('day'));
    const time = ((part('hour') * 60 + part('minute')) * 60 + part('second')) * 1000;
    return date + time - Math.floor(instant / 1000) * 1000;
  };
}
