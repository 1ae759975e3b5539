import { FieldProblem } from './FieldProblem.ts';

/** A number that JSON can carry. */
export function readNumber(value: unknown): number {
  if (typeof value !== 'number' || !Number.isFinite(value)) {
    throw new FieldProblem('is not a finite number; give one');
  }
  return value;
}
