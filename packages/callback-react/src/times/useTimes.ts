'use client';
import type { CallbackClient, CallbackError, TimeSlot } from 'callback-core';
import { useMemo, useState } from 'react';
import { useCallbackAvailability } from '../hooks/useCallbackAvailability.ts';
import { addDays } from '../time/addDays.ts';
import type { TimeFormat } from '../time/createTimeFormat.ts';
import { startOfDay } from '../time/startOfDay.ts';
import type { CallDay } from './CallDay.ts';
import { toCallDays } from './toCallDays.ts';

/** Which times are looked at. */
export interface UseTimesOptions {
  client: CallbackClient;
  numberOfDays: number;
  maxTimeSlots: number | undefined;
  serviceName: string | undefined;
  /** Absent until language and zone are known. */
  format: TimeFormat | undefined;
  /** Milliseconds since 1970. */
  now: number;
  enabled: boolean;
}

/** The free times of some days, a window that can be moved. */
export interface Times {
  status: 'loading' | 'ready' | 'empty' | 'failed' | 'offline';
  /** Of the window, with or without times. */
  days: readonly CallDay[];
  /** The day whose times are shown. */
  day: CallDay | undefined;
  /** Free times of the window. */
  free: readonly TimeSlot[];
  /** How many there were when this window was first answered; a refresh does not change it. */
  counted: number;
  /** First free time from now on, while the window begins today. */
  next: TimeSlot | undefined;
  error: CallbackError | null;
  /** 0 for the days from today on. */
  page: number;
  showDay(date: string): void;
  showPage(page: number): void;
  reload(): void;
}

/** Asks for the free times of a window of days, and keeps which day is looked at. */
export function useTimes(options: UseTimesOptions): Times {
  const { client, numberOfDays, maxTimeSlots, serviceName, format, now } = options;
  const [page, setPage] = useState(0);
  const [shown, setShown] = useState<string>();
  const first = format && addDays(format.date(now), page * numberOfDays);
  const query = useCallbackAvailability({
    client,
    ...(first && {
      // From now on the server's own clock decides, so today's window has no start.
      ...(page > 0 && { startDate: startOfDay(first, format.date) }),
      endDate: startOfDay(addDays(first, numberOfDays), format.date),
    }),
    maxTimeSlots,
    serviceName,
    query: { enabled: options.enabled && first !== undefined },
  });
  const slots = query.data?.slots;
  const timeZone = format?.timeZone;
  const days = useMemo(() => {
    if (!first || !timeZone) return [];
    const dates = Array.from({ length: numberOfDays }, (_, index) => addDays(first, index));
    return toCallDays(slots ?? [], { dates, timeZone, now });
  }, [slots, first, timeZone, numberOfDays, now]);
  const free = days.flatMap((day) => day.slots).filter((slot) => slot.capacity > 0);

  const status = statusOf(query, free.length);
  const [counted, setCounted] = useState({ first: '', free: 0 });
  if (first && status === 'ready' && counted.first !== first) {
    setCounted({ first, free: free.length });
  }

  return {
    status,
    days,
    day:
      days.find((day) => day.date === shown && day.slots.length > 0) ??
      days.find((day) => day.free > 0),
    free,
    counted: counted.free,
    next: page === 0 ? free[0] : undefined,
    error: query.error,
    page,
    showDay: setShown,
    showPage: setPage,
    reload() {
      if (options.enabled) void query.refetch();
    },
  };
}

function statusOf(
  query: ReturnType<typeof useCallbackAvailability>,
  free: number,
): Times['status'] {
  if (query.data) return free > 0 ? 'ready' : 'empty';
  if (query.error?.code === 'NO_SLOTS') return 'empty';
  if (query.error?.code === 'OFFLINE' || query.fetchStatus === 'paused') return 'offline';
  return query.error ? 'failed' : 'loading';
}
