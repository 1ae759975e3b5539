import type { ContactProblem } from './ContactValues.ts';

const LONGEST = 64;

/**
 * Only what is certainly wrong: numbers are written in too many ways to judge more of them here.
 *
 * @param rejected Number that the service refused before.
 */
export function checkPhonenumber(typed: string, rejected?: string): ContactProblem | undefined {
  const number = typed.trim();
  if (number === '') return 'missing';
  if (number.length > LONGEST) return 'too-long';
  return number === rejected ? 'rejected' : undefined;
}
