import { expect, it } from 'vitest';
import { createRequestId } from './createRequestId.ts';

it('makes a random UUID of version 4, each time another', () => {
  const ids = Array.from({ length: 1000 }, createRequestId);
  for (const id of ids) {
    expect(id).toMatch(/^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
  }
  expect(new Set(ids).size).toBe(1000);
});
