import { asNumber } from '../asNumber.ts';

/** The value if it is a number from 0 on, else undefined: the service writes −1 for what it does not know. */
export function asAmount(value: unknown): number | undefined {
  const amount = asNumber(value);
  return amount !== undefined && amount >= 0 ? amount : undefined;
}
