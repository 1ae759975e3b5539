import { RequestProblem } from './RequestProblem.ts';

const MAX_DEPTH = 32;

/** Names that reach an object's prototype when data is merged carelessly further on. */
const UNSAFE_KEYS: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

/** Data from outside: an object without a prototype. */
export type SafeData = Record<string, unknown>;

/** Copies parsed data into objects without a prototype and leaves out unsafe keys, at every depth. */
export function toSafeData(entries: Iterable<readonly [string, unknown]>): SafeData {
  return copyEntries(entries, 1);
}

function copyEntries(entries: Iterable<readonly [string, unknown]>, depth: number): SafeData {
  const safe: SafeData = Object.create(null);
  for (const [key, value] of entries) if (!UNSAFE_KEYS.has(key)) safe[key] = copy(value, depth);
  return safe;
}

function copy(value: unknown, depth: number): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (depth >= MAX_DEPTH) throw new RequestProblem(400, 'The data is nested too deep.');
  if (Array.isArray(value)) return value.map((item) => copy(item, depth + 1));
  return copyEntries(Object.entries(value), depth + 1);
}
