'use client';
import type { CallbackClient, ScheduledCallback, ScheduleRequest } from 'callback-core';
import { useRef } from 'react';
import { useScheduleCallback } from '../hooks/useScheduleCallback.ts';

/** What to do around a request. */
export interface SendListeners {
  sent(): void;
  booked(callback: ScheduledCallback): void;
  refused(error: unknown): void;
}

/**
 * Sends a booking unless one is under way: of two presses in the same moment the first counts,
 * however they are made. Goes on when the component goes away, since what was sent may be booked.
 */
export function useSendOnce(
  client: CallbackClient,
): (request: ScheduleRequest, listeners: SendListeners) => void {
  const { mutateAsync } = useScheduleCallback({ client });
  // A state would come too late for a second press before the next render.
  const underWay = useRef(false);
  return (request, { sent, booked, refused }) => {
    if (underWay.current) return;
    underWay.current = true;
    sent();
    void mutateAsync(request)
      .finally(() => {
        underWay.current = false;
      })
      .then(booked, refused);
  };
}
