import { RequestProblem } from './RequestProblem.ts';
import type { SafeData } from './toSafeData.ts';

/** A field as text; `undefined` when it is absent or null. JSON senders may give numbers. */
export function readText(fields: SafeData, name: string): string | undefined {
  const value = fields[name] ?? undefined;
  if (value === undefined || typeof value === 'string') return value;
  if (typeof value === 'number') return String(value);
  throw new RequestProblem(400, `${name} must be text.`);
}
