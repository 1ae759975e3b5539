/** Longer text is no number, and need not be looked through. */
const MAX_LENGTH = 64;
const SEPARATORS = /[\s.()\u2010-\u2015-]/g;
const NUMBER = /^\+?[0-9]{3,15}(?:(?:;ext=|ext|x)[0-9]{1,10})?$/i;

/**
 * A number as the customer gave it, without outer blanks; `undefined` when it cannot be one.
 * It has 3 to 15 digits, in any usual writing, and may have an extension after `x`, `ext` or `;ext=`.
 */
export function parsePhoneNumber(text: string): string | undefined {
  const number = text.trim();
  if (number.length > MAX_LENGTH || !NUMBER.test(number.replace(SEPARATORS, ''))) return undefined;
  return number;
}
