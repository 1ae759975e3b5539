import { CallbackError, type CallbackOperation } from '../errors/CallbackError.ts';
import { FieldProblem } from './FieldProblem.ts';

/** Reads fields of an untrusted object, and gathers what is wrong with them instead of stopping at the first. */
export interface FieldCheck {
  /** The field as read, or undefined where it is absent or bad. */
  read<Value>(name: string, reader: (value: unknown) => Value): Value | undefined;
  /** As {@link FieldCheck.read}, for a field that must be there. `advice` says how to give it. */
  require<Value>(
    name: string,
    reader: (value: unknown) => Value,
    advice: string,
  ): Value | undefined;
  fail(name: string, text: string): void;
  /** Throws one error with all texts, if there are any. */
  throwIfBad(code: 'CONFIG_INVALID' | 'VALIDATION', operation: CallbackOperation): void;
}

/** Starts a check of an object. Fields that nobody reads are ignored, unless only the case of their name is wrong. */
export function createFieldCheck(given: object): FieldCheck {
  // A copy holds own fields only, whatever somebody hung on a prototype.
  const input: Readonly<Record<string, unknown>> = Object.assign(Object.create(null), given);
  const texts = new Map<string, string>();
  const names: string[] = [];

  const read: FieldCheck['read'] = (name, reader) => {
    names.push(name);
    const value = input[name];
    if (value === undefined) return undefined;
    try {
      return reader(value);
    } catch (problem) {
      if (!(problem instanceof FieldProblem)) throw problem;
      texts.set(name, problem.message);
      return undefined;
    }
  };

  return {
    read,
    require(name, reader, advice) {
      if (input[name] === undefined) texts.set(name, `is missing; ${advice}`);
      return read(name, reader);
    },
    fail(name, text) {
      texts.set(name, text);
    },
    throwIfBad(code, operation) {
      for (const [name, text] of findMisspelt(input, names)) texts.set(name, text);
      if (texts.size === 0) return;
      const opening = code === 'CONFIG_INVALID' ? 'Invalid configuration' : 'Invalid input';
      const sentences = [...texts].map(([name, text]) => `${name} ${text}.`);
      throw new CallbackError(code, {
        operation,
        message: `${opening}: ${sentences.join(' ')}`,
        fieldErrors: Object.fromEntries(texts),
      });
    },
  };
}

/** `apiKey` for `apikey` would otherwise be ignored without a word. */
function findMisspelt(
  input: Readonly<Record<string, unknown>>,
  names: readonly string[],
): [name: string, text: string][] {
  return Object.keys(input).flatMap((key) => {
    if (names.includes(key) || input[key] === undefined) return [];
    const meant = names.find((name) => name.toLowerCase() === key.toLowerCase());
    if (meant === undefined || input[meant] !== undefined) return [];
    return [[key, `is not known; write ${meant}`]];
  });
}
