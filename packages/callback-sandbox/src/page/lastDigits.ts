/** Digits that may be read: too few to call, enough to tell one's own test calls apart. */
const SHOWN = 2;
const LONG_ENOUGH = 6;

/** The end of a phone number; nothing of a short one, of which the rest could be guessed. */
export function lastDigits(phoneNumber: string): string {
  const digits = phoneNumber.replace(/\D/g, '');
  return digits.length < LONG_ENOUGH ? '' : digits.slice(-SHOWN);
}
