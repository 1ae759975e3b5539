/** What a request's key is worth; `'granted'` also when none is asked for. */
export type KeyCheck = 'granted' | 'missing' | 'wrong';

/** Compares the key a request carries with the one the sandbox asks for. */
export function checkKey(wanted: string | undefined, given: string | undefined): KeyCheck {
  if (wanted === undefined || given === wanted) return 'granted';
  return given === undefined ? 'missing' : 'wrong';
}
