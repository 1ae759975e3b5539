import type { ProblemCode } from './FieldProblem.ts';

/** English words for what a form finds by itself. */
export const problemMessages: Readonly<Record<Exclude<ProblemCode, 'custom'>, string>> = {
  missing: 'Fill this in',
  tooShort: 'Enter a whole telephone number',
  tooLong: 'This is too long',
  notAnEmail: 'Enter an email address',
  notPossible: 'Enter a whole telephone number',
  rejected: 'This was not accepted. Please change it.',
};

const PREFIX = 'callback:';

/** How a code travels through schema and form library, which know texts only. */
export function problemText(code: ProblemCode): string {
  return PREFIX + code;
}

/** The code in a text of {@link problemText}; `custom` for any other text. */
export function problemCode(text: string): ProblemCode {
  const code = text.startsWith(PREFIX) ? text.slice(PREFIX.length) : '';
  return code in problemMessages ? (code as ProblemCode) : 'custom';
}
