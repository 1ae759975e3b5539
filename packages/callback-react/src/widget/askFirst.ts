import type { Booking } from '../booking/useBooking.ts';
import type { Captcha } from './useCaptcha.ts';

/** Lets nothing be sent without a token: a press asks for it instead. */
export function askFirst(booking: Booking, captcha: Captcha | undefined): Booking {
  if (!captcha || captcha.token) return booking;
  const { ask } = captcha;
  const last = booking.screen.step === 'check';
  return { ...booking, bookTime: ask, bookAgain: ask, ...(last && { next: ask }) };
}
