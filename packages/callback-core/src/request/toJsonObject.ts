/** Keys that reach an object's prototype when somebody merges carelessly further on. */
const UNSAFE_KEYS: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);
const MAX_LENGTH = 1_000_000;

/** Why attached data cannot travel. Its message is meant for the developer. */
export class NotJsonError extends Error {}

/**
 * A copy that is JSON and nothing else, without keys that could reach a prototype.
 * Throws {@link NotJsonError} for what JSON cannot carry, and above one million characters.
 */
export function toJsonObject(value: unknown): Record<string, unknown> {
  refuseUnlessPlain(value);
  const text = stringify(value);
  if (text.length > MAX_LENGTH) {
    throw new NotJsonError(
      `is ${text.length} characters of JSON; at most ${MAX_LENGTH} can be sent`,
    );
  }
  const copy: unknown = JSON.parse(text);
  // A toJSON of its own may have made anything of it.
  refuseUnlessPlain(copy);
  return copy as Record<string, unknown>;
}

function stringify(value: unknown): string {
  try {
    return JSON.stringify(value, keepIfJson) ?? 'null';
  } catch (error) {
    if (error instanceof NotJsonError) throw error;
    throw new NotJsonError(
      'cannot be written as JSON, perhaps because it contains itself or is nested too deeply',
    );
  }
}

function keepIfJson(key: string, item: unknown): unknown {
  if (UNSAFE_KEYS.has(key)) return undefined;
  const kind = typeof item === 'number' && !Number.isFinite(item) ? String(item) : typeof item;
  if (['function', 'symbol', 'bigint', 'NaN', 'Infinity', '-Infinity'].includes(kind)) {
    throw new NotJsonError(`has a ${kind} at "${key}"; only JSON values can be sent`);
  }
  return item;
}

function refuseUnlessPlain(value: unknown): void {
  if (!isPlainObject(value)) throw new NotJsonError('is not a plain object; give { name: value }');
}

function isPlainObject(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}
