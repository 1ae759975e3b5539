import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { runs } from '../testing/runs.ts';
import { NotJsonError, toJsonObject } from './toJsonObject.ts';

afterEach(() => {
  expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
});

/** Text of the refusal. */
function refusal(value: unknown): string {
  try {
    toJsonObject(value);
  } catch (error) {
    if (error instanceof NotJsonError) return error.message;
    throw error;
  }
  return 'taken';
}

describe('toJsonObject', () => {
  it('copies what JSON can carry', () => {
    const value = { a: 1, b: 'x', c: null, d: [true, { e: [] }], f: new Date(0) };
    const copy = toJsonObject(value);
    expect(copy).toEqual({ ...value, f: '1970-01-01T00:00:00.000Z' });
    expect(copy['d']).not.toBe(value.d);
  });

  it('takes an object without a prototype', () => {
    expect(toJsonObject(Object.assign(Object.create(null), { a: 1 }))).toEqual({ a: 1 });
  });

  it.each([
    ['text', 'a'],
    ['a number', 1],
    ['null', null],
    ['undefined', undefined],
    ['a list', []],
    ['a Map', new Map()],
    ['a Date', new Date()],
    ['a toJSON that makes text of it', { toJSON: () => 'abc' }],
    ['a toJSON that makes nothing of it', { toJSON: () => undefined }],
    ['a toJSON that makes a list of it', { toJSON: () => [1] }],
  ])('refuses %s', (_, value) => {
    expect(refusal(value)).toBe('is not a plain object; give { name: value }');
  });

  it.each([
    ['function', () => 1],
    ['symbol', Symbol('s')],
    ['bigint', 1n],
    ['NaN', Number.NaN],
    ['Infinity', Number.POSITIVE_INFINITY],
  ])('refuses a %s and says where it is', (kind, value) => {
    const text = `has a ${kind} at "here"; only JSON values can be sent`;
    expect(refusal({ here: value })).toBe(text);
    expect(refusal({ deep: [{ here: value }] })).toBe(text);
  });

  it('refuses what contains itself', () => {
    const value: Record<string, unknown> = {};
    value['self'] = { value };
    expect(refusal(value)).toContain('contains itself');
  });

  it('refuses or takes any depth, and throws nothing else', () => {
    for (const depth of [100, 1000, 2500, 3500, 5000, 20_000]) {
      let value = {};
      for (let level = 0; level < depth; level += 1) value = { value };
      const text = refusal(value);
      if (text !== 'taken') expect(text).toContain('nested too deeply');
    }
  });

  it('refuses a toJSON that throws', () => {
    const toJSON = () => {
      throw new TypeError('theirs');
    };
    expect(refusal({ toJSON })).toContain('cannot be written as JSON');
  });

  it('takes up to a million characters', () => {
    const frame = '{"a":""}'.length;
    expect(refusal({ a: 'x'.repeat(1_000_000 - frame) })).toBe('taken');
    expect(refusal({ a: 'x'.repeat(1_000_001 - frame) })).toBe(
      'is 1000001 characters of JSON; at most 1000000 can be sent',
    );
  });

  it.each([
    '{"__proto__":{"polluted":1},"a":1}',
    '{"constructor":{"prototype":{"polluted":1}},"a":1}',
    '{"prototype":{"polluted":1},"a":1}',
  ])('drops the unsafe keys of %s at every depth', (text) => {
    const evil: unknown = JSON.parse(text);
    expect(toJsonObject(evil)).toEqual({ a: 1 });
    expect(toJsonObject({ b: evil })).toEqual({ b: { a: 1 } });
    expect(toJsonObject({ b: [{ c: evil }] })).toEqual({ b: [{ c: { a: 1 } }] });
    expect(JSON.stringify(toJsonObject({ b: evil }))).toBe('{"b":{"a":1}}');
  });

  it('never pollutes and never keeps an unsafe key, whatever comes', () => {
    const key = fc.constantFrom('__proto__', 'constructor', 'prototype', 'a', 'polluted');
    const tree = fc.letrec((tie) => ({
      node: fc.oneof(
        { maxDepth: 4 },
        fc.string(),
        fc.array(tie('node'), { maxLength: 3 }),
        tie('map'),
      ),
      map: fc.array(fc.tuple(key, tie('node')), { maxLength: 4 }).map(toObject),
    })).map;
    fc.assert(
      fc.property(tree, (value) => {
        const text = JSON.stringify(toJsonObject(JSON.parse(JSON.stringify(value))));
        expect(text).not.toMatch(/"(__proto__|constructor|prototype)":/);
        expect(Object.keys(Object.prototype)).toEqual([]);
      }),
      runs,
    );
  });
});

function toObject(entries: readonly (readonly [string, unknown])[]): object {
  const made = {};
  for (const [name, value] of entries) {
    Object.defineProperty(made, name, {
      value,
      enumerable: true,
      configurable: true,
      writable: true,
    });
  }
  return made;
}
