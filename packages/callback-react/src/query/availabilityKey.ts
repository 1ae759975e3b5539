import type { ApiVersion, AvailabilityQuery, CallbackClient } from 'callback-core';

/** A query as it stands in a cache key: moments as ISO text, counts as numbers, nothing that was not given. */
export interface NormalizedAvailabilityQuery {
  startDate?: string;
  endDate?: string;
  numberOfDays?: number;
  maxTimeSlots?: number;
  serviceName?: string;
}

/** Key of free times in the cache. `['callback', 'availability']` matches all of them, to invalidate for example. */
export type AvailabilityKey = readonly [
  'callback',
  'availability',
  { apiVersion: ApiVersion; dataURL: string; serviceName: string | undefined },
  NormalizedAvailabilityQuery,
];

/** Two queries that ask the same have the same key, however their times are written. */
export function availabilityKey(client: CallbackClient, query: AvailabilityQuery): AvailabilityKey {
  const { apiVersion, dataURL, serviceName } = client;
  return [
    'callback',
    'availability',
    { apiVersion, dataURL, serviceName },
    {
      ...(query.startDate !== undefined && { startDate: momentText(query.startDate) }),
      ...(query.endDate !== undefined && { endDate: momentText(query.endDate) }),
      ...(query.numberOfDays !== undefined && { numberOfDays: Number(query.numberOfDays) }),
      ...(query.maxTimeSlots !== undefined && { maxTimeSlots: query.maxTimeSlots }),
      ...(query.serviceName !== undefined && { serviceName: query.serviceName }),
    },
  ];
}

function momentText(moment: string | Date): string {
  const date = new Date(moment);
  // The client refuses what is not a moment; a key must not throw before it can.
  return Number.isNaN(date.getTime()) ? String(moment) : date.toISOString();
}
