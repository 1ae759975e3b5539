import { describe, expect, it } from 'vitest';
import { FieldProblem } from '../request/FieldProblem.ts';
import { readHeaders, readHeadersOption } from './readHeaders.ts';

function problemOf(value: unknown): string {
  try {
    return `no problem: ${JSON.stringify(readHeaders(value))}`;
  } catch (error) {
    if (error instanceof FieldProblem) return error.message;
    throw error;
  }
}

describe('readHeaders', () => {
  it('keeps values, and names them in lower case', () => {
    const given = { Authorization: 'Bearer a.b-c==', 'X-Tenant': 'a', x: '' };
    expect(readHeaders(given)).toEqual({ authorization: 'Bearer a.b-c==', 'x-tenant': 'a', x: '' });
  });

  it('takes none for none', () => {
    expect(readHeaders({})).toEqual({});
    expect(readHeaders(Object.create(null))).toEqual({});
  });

  it('takes the last of two that differ by case only', () => {
    expect(readHeaders({ A: '1', a: '2' })).toEqual({ a: '2' });
  });

  it.each<[string, unknown]>([
    ['null', null],
    ['text', 'authorization: x'],
    ['a number', 5],
    ['a list', [['authorization', 'x']]],
    ['Headers, whose entries nobody would see', new Headers({ authorization: 'x' })],
    ['a Map', new Map([['authorization', 'x']])],
    ['a promise that nobody awaited', Promise.resolve({ authorization: 'x' })],
    ['a function', () => ({})],
  ])('refuses %s', (_, value) => {
    expect(problemOf(value)).toBe('is not a plain object; give { name: value }');
  });

  it.each(['', ' ', 'a b', 'a:', 'ä', 'a\n', 'a\r\nb', 'a\u0000', '(a)'])(
    'refuses the name %j',
    (name) => {
      expect(problemOf({ [name]: 'x' })).toBe(`has a name that no header can have`);
    },
  );

  it.each(['a\r\nx-evil: 1', 'a\n', '\r', 'a\u0000', 'ä', '🙂', '\u007f'])(
    'refuses the value %j, and does not repeat it',
    (value) => {
      const problem = problemOf({ 'X-A': value });
      expect(problem).toBe('has characters in "x-a" that no header can carry');
    },
  );

  it.each([
    [undefined, 'of type undefined'],
    [null, 'null'],
    [5, 'of type number'],
    [['a'], 'a list'],
    [{}, 'of type object'],
  ])('says which header is %j instead of text', (value, kind) => {
    expect(problemOf({ a: 'x', Tenant: value })).toBe(`has a "tenant" that is ${kind}; give text`);
  });
});

describe('readHeadersOption', () => {
  it('leaves a function alone, to be asked later', () => {
    const option = () => {
      throw new Error('too early');
    };
    expect(readHeadersOption(option)).toBe(option);
  });

  it('checks an object at once', () => {
    expect(readHeadersOption({ A: 'b' })).toEqual({ a: 'b' });
    expect(() => readHeadersOption({ a: 'b\n' })).toThrow(FieldProblem);
    expect(() => readHeadersOption(null)).toThrow('is neither an object nor a function');
  });
});
