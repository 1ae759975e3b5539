import type { StandardSchemaV1 } from '@standard-schema/spec';
import * as z from 'zod/mini';
import type { PhoneRules } from '../phone/loadPhoneRules.ts';
import { problemText } from './problemMessages.ts';

/** What a number is judged by. */
export interface NumberCheckOptions {
  country: string;
  phoneRules: PhoneRules | undefined;
  isRejected(phonenumber: string): boolean;
}

const LONGEST_NUMBER = 64;
const LONGEST_EMAIL = 320;
// Only what every address has; whether it exists nobody knows here. Run on short texts alone.
const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/u;

const text = z.string().check(z.trim());
const email = text.check(
  z.refine(
    (typed) => typed === '' || (typed.length <= LONGEST_EMAIL && EMAIL.test(typed)),
    problemText('notAnEmail'),
  ),
);

/** The form's own check of a field that the service knows; nothing for any other. */
export function contactCheck(
  name: string,
  { country, phoneRules, isRejected }: NumberCheckOptions,
): StandardSchemaV1<unknown, unknown> | undefined {
  switch (name) {
    case 'firstname':
    case 'lastname':
    case 'subject':
      return text;
    case 'email':
      return email;
    case 'phonenumber':
      return text.check(
        z.maxLength(LONGEST_NUMBER, problemText('tooLong')),
        z.refine((typed) => !isRejected(typed), problemText('rejected')),
        z.refine(
          (typed) => typed === '' || phoneRules?.judgePhonenumber(typed, country) !== 'impossible',
          {
            error: ({ input }) =>
              problemText(phoneRules?.findLengthProblem(String(input), country) ?? 'notPossible'),
          },
        ),
      );
    default:
      return undefined;
  }
}
