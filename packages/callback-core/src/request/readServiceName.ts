import { FieldProblem } from './FieldProblem.ts';
import { readText } from './readText.ts';

/** A name that stays one segment of a path. */
export function readServiceName(value: unknown): string {
  const name = readText(value);
  if (name.trim() === '') throw new FieldProblem('is empty; give the name of the service');
  // Half a surrogate pair has no place in a URL either.
  if (/[/\\?#\p{Cc}\p{Cs}]/u.test(name) || /^\.{1,2}$/.test(name)) {
    throw new FieldProblem(
      'has a character that cannot stand in a service name, such as / ? # or ..',
    );
  }
  return name;
}
