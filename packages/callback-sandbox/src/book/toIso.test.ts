import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { toIso } from './toIso.ts';

it('writes an instant as Date does, whatever came before it', () => {
  const instant = fc.date({ noInvalidDate: true }).map((date) => date.getTime());
  fc.assert(
    fc.property(fc.array(instant), (instants) => {
      expect(instants.map(toIso)).toEqual(instants.map((at) => new Date(at).toISOString()));
    }),
  );
});

it('refuses what is no instant', () => {
  expect(() => toIso(Number.NaN)).toThrow(RangeError);
});
