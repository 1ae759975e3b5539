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
  if (!isPlainObject(value)) throw new NotJsonError('is not a plain object; give { name: value }');
  const text = stringify(value);
  if (text.length > MAX_LENGTH) {
    throw new NotJsonError(
      `is ${text.length} characters of JSON; at most ${MAX_LENGTH} can be sent`,
    );
  }
  return JSON.parse(text, (key, item) => (UNSAFE_KEYS.has(key) ? undefined : item));
}

function stringify(value: object): string {
  try {
    return JSON.stringify(value, (key, item) => {
      const kind = typeof item;
      if (kind === 'function' || kind === 'symbol' || kind === 'bigint') {
        throw new NotJsonError(`has a ${kind} at "${key}"; only JSON values can be sent`);
      }
      return item;
    });
  } catch (error) {
    if (error instanceof NotJsonError) throw error;
    throw new NotJsonError('cannot be written as JSON, perhaps because it contains itself');
  }
}

function isPlainObject(value: unknown): value is object {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}
