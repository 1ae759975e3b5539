import { FieldProblem } from './FieldProblem.ts';

/** True or false, and not a text that says so. */
export function readBoolean(value: unknown): boolean {
  if (typeof value !== 'boolean') throw new FieldProblem('is neither true nor false; give one');
  return value;
}
