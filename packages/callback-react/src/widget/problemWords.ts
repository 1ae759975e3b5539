import type { ProblemCode } from '../form/FieldProblem.ts';
import type { CallbackLabels } from '../labels/CallbackLabels.ts';
import type { countryLabels } from '../labels/countryLabels.ts';

/** Words for what is wrong with the number. */
export function problemWords(
  code: ProblemCode,
  { who }: CallbackLabels,
  country: typeof countryLabels | undefined,
): string | undefined {
  const words: Partial<Record<ProblemCode, string | undefined>> = {
    missing: who.phonenumberMissing,
    tooShort: country?.tooShort,
    tooLong: who.phonenumberTooLong,
    notPossible: country?.notPossible,
    rejected: who.phonenumberRejected,
  };
  return words[code];
}
