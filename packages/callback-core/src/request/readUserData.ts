import { FieldProblem } from './FieldProblem.ts';
import { NotJsonError, toJsonObject } from './toJsonObject.ts';

/** Attached data as safe JSON. */
export function readUserData(value: unknown): Record<string, unknown> {
  try {
    return toJsonObject(value);
  } catch (error) {
    if (error instanceof NotJsonError) throw new FieldProblem(error.message);
    throw error;
  }
}
