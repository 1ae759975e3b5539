import { FieldProblem } from './FieldProblem.ts';

/** Any text, as it is. */
export function readText(value: unknown): string {
  if (typeof value !== 'string') throw new FieldProblem(`is ${kindOf(value)}; give text`);
  return value;
}

function kindOf(value: unknown): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'a list' : `of type ${typeof value}`;
}
