import { FieldProblem } from './FieldProblem.ts';
import { readText } from './readText.ts';

/** A reader of names that can be written as one segment of a path. `advice` says how to give one. */
export function readSegment(advice: string): (value: unknown) => string {
  return (value) => {
    const name = readText(value);
    // A path is walked at dots, and half a surrogate pair cannot be written into a URL.
    if (name.trim() === '' || name.length > 1000 || /^\.{1,2}$|\p{Cs}/u.test(name)) {
      throw new FieldProblem(`cannot stand in a URL; ${advice}`);
    }
    return name;
  };
}
