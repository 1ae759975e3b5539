import { expect, it } from 'vitest';
import { quickestOf } from '../testing/quickestOf.ts';
import { cleanServerText } from './cleanServerText.ts';

it('keeps the words of a server', () => {
  expect(cleanServerText(' Störung: 号码 🙂 ')).toBe('Störung: 号码 🙂');
});

it('takes out what breaks or turns a line of a log', () => {
  const breaks = '\u0000\n\r\t\u001b\u007f\u0085\u2028\u2029';
  const turns = '\u061c\u200e\u200f\u202a\u202e\u2066\u2069';
  for (const character of breaks + turns) {
    expect(cleanServerText(`a${character}b`)).toBe('a b');
  }
});

it('keeps 500 characters, and no half of one', () => {
  expect(cleanServerText('x'.repeat(501))).toHaveLength(500);
  expect(cleanServerText(`${'x'.repeat(498)}🙂`)).toBe(`${'x'.repeat(498)}🙂`);
  expect(cleanServerText(`${'x'.repeat(499)}🙂`)).toBe('x'.repeat(499));
});

it.each([undefined, null, 5, {}, [], '', ' \n '])('finds no words in %j', (value) => {
  expect(cleanServerText(value)).toBeUndefined();
});

it('is quick with a body of megabytes', () => {
  const signs = '\u202e'.repeat(4_000_000);
  const lines = 'a\n'.repeat(2_000_000);
  const took = quickestOf(5, () => {
    cleanServerText(signs);
    cleanServerText(lines);
  });
  expect(took).toBeLessThan(50);
});
