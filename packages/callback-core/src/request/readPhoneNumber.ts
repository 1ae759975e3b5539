import { FieldProblem } from './FieldProblem.ts';
import { readText } from './readText.ts';

const MAX_LENGTH = 64;

/** Whatever a person typed as a number; whether it can be called the server decides. */
export function readPhoneNumber(value: unknown): string {
  const text = readText(value).trim();
  if (text === '') throw new FieldProblem('is empty; give the number to call');
  if (text.length > MAX_LENGTH) {
    throw new FieldProblem(`is longer than ${MAX_LENGTH} characters; give one number`);
  }
  return text;
}
