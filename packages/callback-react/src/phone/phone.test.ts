import fc from 'fast-check';
import { getCountries, getCountryCallingCode } from 'libphonenumber-js/min';
import { describe, expect, it } from 'vitest';
import { judgePhonenumber, toE164 } from '../phone.ts';
import { callingCodes } from './callingCodes.ts';
import { listCountries } from './listCountries.ts';
import { requireCountry } from './requireCountry.ts';

describe('judgePhonenumber', () => {
  it.each([
    ['4151110000', 'US', 'possible'],
    ['+441632960001', '', 'possible'],
    ['+12025550123', '', 'valid'],
    ['030 23125 014', 'DE', 'valid'],
    ['+49 (0)30 23125-014', 'US', 'valid'],
    ['0049 30 23125014', 'DE', 'valid'],
    ['116117', 'DE', 'valid'],
    ['+800 1234 5678', '', 'valid'],
    ['٠٣٠٢٣١٢٥٠١٤', 'DE', 'valid'],
    ['030 23125014 ext. 12', 'DE', 'valid'],
    ['123', 'US', 'impossible'],
    ['hello', 'US', 'impossible'],
    ['call 030 23125014', 'DE', 'impossible'],
    ['+49 30 23125014 or later', '', 'impossible'],
    ['+1', '', 'impossible'],
    ['', 'DE', 'impossible'],
    ['030 23125014', '', 'unknown'],
    ['030 23125014', 'UK', 'unknown'],
    ['030 23125014', 'constructor', 'unknown'],
  ])('takes %j in %j for %s', (typed, country, verdict) => {
    expect(judgePhonenumber(typed, country)).toBe(verdict);
  });

  it('judges 300 digits at once', () => {
    judgePhonenumber('1', 'US');
    const before = performance.now();
    expect(judgePhonenumber('1'.repeat(300), 'US')).toBe('impossible');
    expect(performance.now() - before).toBeLessThan(1000);
  });

  it('judges any text in any country without throwing', () => {
    const country = fc.constantFrom('', ...callingCodes.keys());
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 80 }),
      fc.string({ unit: fc.constantFrom(...'0123456789+()-. x;ext='), maxLength: 40 }),
    );
    fc.assert(
      fc.property(text, country, (typed, where) => {
        const verdict = judgePhonenumber(typed, where);
        const dialled = toE164(typed, where);
        expect(dialled === undefined).toBe(verdict === 'impossible' || verdict === 'unknown');
        if (dialled) expect(dialled).toMatch(/^\+\d{2,15}(;ext=\d+)?$/);
      }),
      { numRuns: 3000 },
    );
  });
});

describe('toE164', () => {
  it.each([
    ['(415) 111-0000', 'US', '+14151110000'],
    ['030 23125014', 'DE', '+493023125014'],
    ['06 698 12345', 'IT', '+390669812345'],
    ['+44 1632 960001', 'DE', '+441632960001'],
    ['030 23125014 ext. 12', 'DE', '+493023125014;ext=12'],
    ['+1 415 111 0000;ext=7', '', '+14151110000;ext=7'],
    ['030 23125014', '', undefined],
    ['123', 'US', undefined],
  ])('writes %j in %j as %s', (typed, country, dialled) => {
    expect(toE164(typed, country)).toBe(dialled);
  });
});

describe('callingCodes', () => {
  it('holds every country of the phone rules with its code', () => {
    const known = getCountries().map((country) => [country, getCountryCallingCode(country)]);
    expect(Object.fromEntries(callingCodes)).toEqual(Object.fromEntries(known));
  });
});

describe('listCountries', () => {
  it('names countries in the language and sorts them by it', () => {
    expect(listCountries('de', ['CH', 'AT', 'DE'])).toEqual([
      { country: 'DE', name: 'Deutschland', callingCode: '49' },
      { country: 'AT', name: 'Österreich', callingCode: '43' },
      { country: 'CH', name: 'Schweiz', callingCode: '41' },
    ]);
    expect(listCountries('sv', ['AT', 'ZA']).map(({ name }) => name)).toEqual([
      'Sydafrika',
      'Österrike',
    ]);
  });

  it('lists all of them unless told otherwise', () => {
    expect(listCountries('en')).toHaveLength(callingCodes.size);
  });

  it('refuses what is no country, and says what to give', () => {
    expect(() => listCountries('en', ['UK'])).toThrow(
      '"UK" is no country with a calling code. Give two capitals of ISO 3166-1, such as "GB" for the United Kingdom.',
    );
  });
});

describe('requireCountry', () => {
  it('refuses what cannot be a country, and says what to give', () => {
    for (const country of ['Germany', 'de', '+49', 'DEU']) {
      expect(() => requireCountry(country)).toThrow(
        `useCallbackForm: \`defaultCountry\` "${country}" is no country. Give two capitals, such as "DE".`,
      );
    }
    requireCountry('DE');
    requireCountry('');
  });
});
