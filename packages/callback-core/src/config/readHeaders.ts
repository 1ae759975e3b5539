import { FieldProblem } from '../request/FieldProblem.ts';
import { readText } from '../request/readText.ts';
import type { HeadersOption } from './CallbackConfig.ts';

const NAME = /^[!#$%&'*+.^_`|~0-9a-z-]+$/;
const VALUE = /^[\x20-\x7e\t]*$/;

/** Headers that can travel, by lower-case name. */
export function readHeaders(value: unknown): Readonly<Record<string, string>> {
  // `Headers`, a Map and a promise have no entries of their own: they would be ignored without a word.
  if (Object.prototype.toString.call(value) !== '[object Object]') {
    throw new FieldProblem('is not a plain object; give { name: value }');
  }
  return Object.fromEntries(
    Object.entries(value as object).map(([name, item]) => readHeader(name.toLowerCase(), item)),
  );
}

function readHeader(name: string, item: unknown): [name: string, value: string] {
  if (!NAME.test(name)) throw new FieldProblem('has a name that no header can have');
  const value = readValue(name, item);
  if (!VALUE.test(value)) {
    throw new FieldProblem(`has characters in "${name}" that no header can carry`);
  }
  return [name, value];
}

function readValue(name: string, item: unknown): string {
  try {
    return readText(item);
  } catch (problem) {
    if (!(problem instanceof FieldProblem)) throw problem;
    throw new FieldProblem(`has a "${name}" that ${problem.message}`);
  }
}

/** Headers, or a function that is asked for them each time. */
export function readHeadersOption(value: unknown): HeadersOption {
  if (typeof value === 'function') return value as () => Record<string, string>;
  if (typeof value === 'object' && value !== null) return readHeaders(value);
  throw new FieldProblem('is neither an object nor a function; give { name: value }');
}
