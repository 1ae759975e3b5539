import { RequestProblem } from '../http/RequestProblem.ts';
import { readText } from '../http/readText.ts';
import type { SafeData } from '../http/toSafeData.ts';

/** A field as text that must be there. */
export function readRequired(fields: SafeData, name: string): string {
  const text = readText(fields, name);
  if (text !== undefined) return text;
  throw new RequestProblem(400, `${name} is required.`);
}
