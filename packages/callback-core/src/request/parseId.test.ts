import { describe, expect, it } from 'vitest';
import { CallbackError } from '../errors/CallbackError.ts';
import { parseId } from './parseId.ts';

/** The error that an id of any shape is refused with. */
function refuse(id: unknown): CallbackError {
  try {
    parseId(id as string, 'cancel');
  } catch (error) {
    if (error instanceof CallbackError) return error;
    throw error;
  }
  throw new Error('It was taken.');
}

describe('parseId', () => {
  it.each(['abc', ' a', 'a/b', '..a', '...', '%2e', 'ü👍', 'x'.repeat(1000)])(
    'takes %s as it is',
    (id) => {
      expect(parseId(id, 'cancel')).toEqual({ id });
    },
  );

  it.each([
    ['absent', undefined, /^is missing; /],
    ['null', null, /^is null; give text$/],
    ['a number', 5, /^is of type number; give text$/],
    ['a list', ['abc'], /^is a list; give text$/],
    ['empty', '', /; give the id that schedule resolved with$/],
    ['blank', ' \t', /; give the id that schedule resolved with$/],
    ['one dot', '.', /; give the id that schedule resolved with$/],
    ['two dots', '..', /; give the id that schedule resolved with$/],
    ['half a character', 'a\ud83d', /; give the id that schedule resolved with$/],
    ['the other half', '\udc4db', /; give the id that schedule resolved with$/],
    ['too long', 'x'.repeat(1001), /; give the id that schedule resolved with$/],
  ])('refuses an id that is %s, and says how to mend it', (_, id, text) => {
    const error = refuse(id);
    expect(error).toMatchObject({ code: 'VALIDATION', operation: 'cancel', retry: 'fix' });
    expect(error.fieldErrors?.['id']).toMatch(text);
    expect(error.message).toMatch(/^Invalid input: id .+\.$/);
  });

  it('never repeats the id', () => {
    expect(refuse(`SECRET\ud83d`).message).not.toContain('SECRET');
  });
});
