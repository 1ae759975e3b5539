import { FieldProblem } from './FieldProblem.ts';
import { readUserData } from './readUserData.ts';

/** A list of what JSON can carry. */
export function readList(value: unknown): unknown {
  if (!Array.isArray(value)) throw new FieldProblem('is not a list; give one');
  return readUserData({ list: value })['list'];
}
