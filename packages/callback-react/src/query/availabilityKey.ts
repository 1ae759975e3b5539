import type { AvailabilityQuery, CallbackClient } from 'callback-core';
import { type ClientKey, clientKey } from './clientKey.ts';

const MINUTE = 60_000;

/** A query as it stands in a cache key: moments as ISO text of their minute, counts as numbers, nothing that was not given. */
export interface NormalizedAvailabilityQuery
  extends Omit<AvailabilityQuery, 'startDate' | 'endDate' | 'numberOfDays'> {
  startDate?: string;
  endDate?: string;
  numberOfDays?: number;
}

/** Key of free times in the cache. `['callback', 'availability']` matches all of them, to invalidate for example. */
export type AvailabilityKey = readonly [
  'callback',
  'availability',
  ClientKey,
  NormalizedAvailabilityQuery,
];

/** Two queries that ask the same have the same key, however their times are written. */
export function availabilityKey(client: CallbackClient, query: AvailabilityQuery): AvailabilityKey {
  // Whatever else is asked for is part of the question, names of a later client included.
  const { startDate, endDate, numberOfDays, ...others } = query;
  const given = Object.entries(others).filter(([, value]) => value !== undefined);
  return [
    ...availabilityOf(client),
    {
      ...Object.fromEntries(given),
      ...(startDate !== undefined && { startDate: minuteText(startDate) }),
      ...(endDate !== undefined && { endDate: minuteText(endDate) }),
      ...(numberOfDays !== undefined && { numberOfDays: Number(numberOfDays) }),
    },
  ];
}

/** What the keys of all questions for free times of a client begin with. */
export function availabilityOf(
  client: CallbackClient,
): readonly ['callback', 'availability', ClientKey] {
  return ['callback', 'availability', clientKey(client)];
}

/** By the minute: a component that asks from `new Date()` on would otherwise ask anew at each render, without end. */
function minuteText(moment: string | Date): string {
  const instant = new Date(moment).getTime();
  // The client refuses what is not a moment; a key must not throw before it can.
  if (Number.isNaN(instant)) return String(moment);
  return new Date(Math.floor(instant / MINUTE) * MINUTE).toISOString();
}
