import { expect, it } from 'vitest';
import { moveByKey } from './moveByKey.ts';

const options = ['a', 'b', 'c', 'd'].map((value) => ({ value, disabled: value === 'b' }));

it.each([
  ['ArrowDown', 'a', 'c'],
  ['ArrowRight', 'c', 'd'],
  ['ArrowDown', 'd', 'a'],
  ['ArrowUp', 'c', 'a'],
  ['ArrowLeft', 'a', 'd'],
  ['Home', 'd', 'a'],
  ['End', 'a', 'd'],
  ['ArrowDown', undefined, 'a'],
  ['ArrowUp', undefined, 'd'],
  ['Enter', 'a', undefined],
  ['constructor', 'a', undefined],
])('%s leads from %s to %s', (key, from, to) => {
  expect(moveByKey(options, { from, key })).toBe(to);
});

it('leads nowhere when nothing can be picked', () => {
  expect(moveByKey([], { from: undefined, key: 'ArrowDown' })).toBeUndefined();
  expect(moveByKey([{ value: 'a', disabled: true }], { from: 'a', key: 'End' })).toBeUndefined();
});
