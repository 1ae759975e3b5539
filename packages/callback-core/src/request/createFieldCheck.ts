import { CallbackError, type CallbackOperation } from '../errors/CallbackError.ts';
import { FieldProblem } from './FieldProblem.ts';

/** Reads fields of an untrusted object, and gathers what is wrong with them instead of stopping at the first. */
export interface FieldCheck {
  /** The field as read, or undefined where it is absent or bad. */
  read<Value>(name: string, reader: (value: unknown) => Value): Value | undefined;
  fail(name: string, text: string): void;
  /** Throws one error with all texts, if there are any. */
  throwIfBad(code: 'CONFIG_INVALID' | 'VALIDATION', operation: CallbackOperation): void;
}

export function createFieldCheck(input: Readonly<Record<string, unknown>>): FieldCheck {
  const texts = new Map<string, string>();
  return {
    read(name, reader) {
      const value = Object.hasOwn(input, name) ? input[name] : undefined;
      if (value === undefined) return undefined;
      try {
        return reader(value);
      } catch (problem) {
        if (!(problem instanceof FieldProblem)) throw problem;
        texts.set(name, problem.message);
        return undefined;
      }
    },
    fail(name, text) {
      texts.set(name, text);
    },
    throwIfBad(code, operation) {
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
