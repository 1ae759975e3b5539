import type { CallbackErrorCode } from 'callback-core';
import type { Screen } from '../booking/BookingState.ts';
import type { Widget } from './Widget.ts';

const setUpWrong: readonly CallbackErrorCode[] = [
  'CONFIG_INVALID',
  'NO_QUERY',
  'SERVICE_NOT_FOUND',
  'UNAUTHORIZED',
];

/** The screen to draw. Where not even the times can be asked for, nothing can be booked; that needs a part of its own. */
export function screenOf({
  booking,
  times,
  outcome,
}: Pick<Widget, 'booking' | 'times' | 'outcome'>): Screen {
  const code = times.status === 'failed' ? times.error?.code : undefined;
  const { screen } = booking;
  return outcome && code && screen.step === 'when' && setUpWrong.includes(code)
    ? { step: 'none', status: 'unavailable' }
    : screen;
}
