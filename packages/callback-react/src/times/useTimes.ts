'use client';
import type { Availability, CallbackClient, CallbackError, TimeSlot } from 'callback-core';
import { useMemo, useState } from 'react';
import { useCallbackAvailability } from '../hooks/useCallbackAvailability.ts';
import { addDays } from '../time/addDays.ts';
import type { TimeFormat } from '../time/createTimeFormat.ts';
import { startOfDay } from '../time/startOfDay.ts';
import type { CallDay } from './CallDay.ts';
import { daysOfPage, type PageSpan } from './daysOfPage.ts';
import { pageOf } from './pageOf.ts';
import { toCallDays } from './toCallDays.ts';

/** Which times are looked at. */
export interface UseTimesOptions {
  client: CallbackClient;
  /** Days of a page. */
  span: PageSpan;
  maxTimeSlots: number | undefined;
  serviceName: string | undefined;
  /** Absent until language and zone are known. */
  format: TimeFormat | undefined;
  /** Milliseconds since 1970. */
  now: number;
  enabled: boolean;
}

/** The free times of some days, a page that can be turned. */
export interface Times {
  status: 'loading' | 'ready' | 'empty' | 'failed' | 'offline';
  /** Of the page, with or without times. */
  days: readonly CallDay[];
  /** The day whose times are shown. */
  day: CallDay | undefined;
  /** Free times of the page. */
  free: readonly TimeSlot[];
  /** How many there were when this page was first answered; a refresh does not change it. */
  counted: number;
  /** First free time from now on, while the page begins today. */
  next: TimeSlot | undefined;
  /** Still those asked for before the zone changed. */
  awaiting: boolean;
  error: CallbackError | null;
  /** 0 for the days from today on. */
  page: number;
  showDay(date: string): void;
  showPage(page: number): void;
  /** Turns to the day of a moment, ISO UTC. */
  showMoment(startTime: string): void;
  reload(): void;
}

/** Asks for the free times of a page of days, and keeps which day is looked at. */
export function useTimes(options: UseTimesOptions): Times {
  const { client, span, maxTimeSlots, serviceName, format, now } = options;
  const [page, setPage] = useState(0);
  const [shown, setShown] = useState<string>();
  const [moment, showMoment] = useState<string>();
  const today = format?.date(now);
  if (moment && format && today) {
    // Here and not where it is asked for: the zone may change together with it.
    const date = format.date(moment);
    showMoment(undefined);
    setPage(pageOf(date, today, span));
    setShown(date);
  }
  const dates = useMemo(() => (today ? daysOfPage(today, page, span) : []), [today, page, span]);
  const [first] = dates;
  const last = dates.at(-1);
  const query = useCallbackAvailability({
    client,
    ...(format &&
      first &&
      last && {
        // From now on the server's own clock decides, so the page of today has no start.
        ...(page > 0 && { startDate: startOfDay(first, format.date) }),
        endDate: startOfDay(addDays(last, 1), format.date),
      }),
    maxTimeSlots,
    serviceName,
    query: { enabled: options.enabled && first !== undefined },
  });

  // Another zone is another question, but hardly another answer: nothing blinks while it is out.
  // biome-ignore lint/correctness/useExhaustiveDependencies: an object that is another one when they are
  const question = useMemo(() => ({}), [client, serviceName, maxTimeSlots, page, span]);
  const [kept, keep] = useState<{ question: object; data: Availability }>();
  if (query.data && (query.data !== kept?.data || question !== kept.question)) {
    keep({ question, data: query.data });
  }
  const earlier = kept?.question === question && !query.error ? kept.data : undefined;
  const data = query.data ?? earlier;

  const slots = data?.slots;
  const timeZone = format?.timeZone;
  const days = useMemo(
    () => (timeZone ? toCallDays(slots ?? [], { dates, timeZone, now }) : []),
    [slots, dates, timeZone, now],
  );
  const free = useMemo(
    () => days.flatMap((day) => day.slots).filter((slot) => slot.capacity > 0),
    [days],
  );

  const status = statusOf(query, { data, free: free.length });
  const [counted, setCounted] = useState({ first: '', free: 0 });
  if (first && status === 'ready' && query.data && counted.first !== first) {
    setCounted({ first, free: free.length });
  }

  return {
    status,
    days,
    day: days.find((day) => day.date === shown) ?? days.find((day) => day.free > 0),
    free,
    counted: counted.free,
    next: page === 0 ? free[0] : undefined,
    awaiting: data !== query.data,
    error: query.error,
    page,
    showDay: setShown,
    showPage: setPage,
    showMoment,
    reload() {
      if (options.enabled) void query.refetch();
    },
  };
}

function statusOf(
  query: ReturnType<typeof useCallbackAvailability>,
  { data, free }: { data: Availability | undefined; free: number },
): Times['status'] {
  if (data) return free > 0 ? 'ready' : 'empty';
  if (query.error?.code === 'NO_SLOTS') return 'empty';
  if (query.error?.code === 'OFFLINE' || query.fetchStatus === 'paused') return 'offline';
  return query.error ? 'failed' : 'loading';
}
