import type { CallbackLabels } from '../labels/CallbackLabels.ts';
import type { TimeFormat } from './createTimeFormat.ts';

/** A moment in the customer's words. */
export interface DescribedMoment {
  /** "Tuesday 24 November, 9:30". */
  long: string;
  /** "Tue 24 Nov, 9:30". */
  short: string;
  /** "Berlin time, GMT+1". */
  zone: string;
}

/** Writes a moment with its zone. */
export function describeMoment(
  startTime: string,
  format: TimeFormat,
  { when }: CallbackLabels,
): DescribedMoment {
  const date = format.date(startTime);
  const time = format.time(startTime);
  return {
    long: when.dayAndTime({ day: format.longDay(date), time }),
    short: when.dayAndTime({ day: format.shortDay(date), time }),
    zone: when.zone({ city: format.city, offset: format.offset(startTime) }),
  };
}
