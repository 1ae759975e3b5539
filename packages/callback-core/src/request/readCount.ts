import { FieldProblem } from './FieldProblem.ts';

/** A whole number from 1 on; the reference also writes it as text. */
export function readCount(value: unknown): number {
  const count = typeof value === 'string' && /^\d+$/.test(value.trim()) ? Number(value) : value;
  if (typeof count !== 'number' || !Number.isSafeInteger(count) || count < 1) {
    throw new FieldProblem('is not a whole number from 1 on');
  }
  return count;
}
