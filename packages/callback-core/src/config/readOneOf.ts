import { FieldProblem } from '../request/FieldProblem.ts';

/** A reader of a choice. */
export function readOneOf<Choice extends string>(...choices: Choice[]): (value: unknown) => Choice {
  return (value) => {
    const found = choices.find((choice) => choice === value);
    if (found !== undefined) return found;
    const known = choices.map((choice) => `'${choice}'`).join(' or ');
    throw new FieldProblem(`is not known; give ${known}`);
  };
}
