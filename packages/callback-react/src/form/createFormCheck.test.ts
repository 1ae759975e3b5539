import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import * as phoneRules from '../phone.ts';
import { createFormCheck, type FormCheckOptions, type Values } from './createFormCheck.ts';
import type { FormFields } from './FormFields.ts';
import { problemCode } from './problemMessages.ts';
import { resolveFields } from './resolveFields.ts';
import { toRequest } from './toRequest.ts';

function check(fields: FormFields, more: Partial<FormCheckOptions> = {}) {
  const schema = createFormCheck({
    fields: resolveFields(fields),
    timeRequired: false,
    phoneRules: undefined,
    isRejected: () => false,
    ...more,
  });
  return async (values: Values) => schema['~standard'].validate(values);
}

/** Code by field, or the value when all is right. */
async function problems(fields: FormFields, values: Values, more?: Partial<FormCheckOptions>) {
  const { issues } = await check(fields, more)({ phonenumber: '030 1', ...values });
  return Object.fromEntries(
    (issues ?? []).map(({ path, message }) => [path?.[0], problemCode(message)]),
  );
}

describe('the check of a form', () => {
  it('asks for a number always, and for other fields where they are required', async () => {
    const fields = { firstname: { required: true }, email: true, company: { required: true } };
    expect(await problems(fields, { phonenumber: ' ', firstname: '\t', email: '' })).toEqual({
      phonenumber: 'missing',
      firstname: 'missing',
      company: 'missing',
    });
    expect(await problems(fields, { firstname: 'Ng', company: 'Acme' })).toEqual({});
  });

  it.each([
    'a@b.example',
    'a+b@b.example',
    'ü.ñ@exämple.de',
    'name@[2001.db8]',
    ' a@b.example ',
    `${'a'.repeat(64)}@b.example`,
    '',
  ])('takes %j for an address', async (email) => {
    expect(await problems({ email: true }, { email })).toEqual({});
  });

  it.each(['a', 'a@', '@b.example', 'a b@c.example', 'a@b', `${'a'.repeat(320)}@b.example`])(
    'does not take %j for an address',
    async (email) => {
      expect(await problems({ email: true }, { email })).toEqual({ email: 'notAnEmail' });
    },
  );

  it('looks at 100 kB of an address in no time', async () => {
    const before = performance.now();
    for (const email of [`${'.'.repeat(100_000)} `, `a@${'a.'.repeat(50_000)}@`]) {
      expect(await problems({ email: true }, { email })).toEqual({ email: 'notAnEmail' });
    }
    // What looks back and forth takes minutes.
    expect(performance.now() - before).toBeLessThan(1000);
  });

  it('judges numbers by the rules of the chosen country, once they are loaded', async () => {
    const number = (
      phonenumber: string,
      country = '',
      rules: typeof phoneRules | undefined = phoneRules,
    ) => problems({}, { phonenumber, country }, { phoneRules: rules });
    expect(await number('4151110000', 'US')).toEqual({});
    expect(await number('123', 'US')).toEqual({ phonenumber: 'tooShort' });
    expect(await number('1'.repeat(20), 'US')).toEqual({ phonenumber: 'tooLong' });
    expect(await number('call me', 'US')).toEqual({ phonenumber: 'notPossible' });
    expect(await number('123')).toEqual({});
    expect(await problems({}, { phonenumber: '123', country: 'US' })).toEqual({});
    expect(await number('1'.repeat(65))).toEqual({ phonenumber: 'tooLong' });
  });

  it('lets schemas of any library have their say, about empty fields too', async () => {
    const fields = {
      subject: { check: z.string().check(z.minLength(5, 'Some more words')) },
      contract: v.pipe(v.string(), v.regex(/^\d{6}$/, 'Six digits')),
      consent: z.literal(true, 'Please agree'),
    };
    const { issues } = await check(fields)({
      phonenumber: '030 1',
      subject: ' Hi ',
      contract: '12',
      consent: false,
    });
    expect(issues).toEqual([
      { path: ['subject'], message: 'Some more words' },
      { path: ['contract'], message: 'Six digits' },
      { path: ['consent'], message: 'Please agree' },
    ]);
  });

  it('sends what schemas make of a value, and waits for those that take their time', async () => {
    const slow = z.string().check(z.refine(async (typed) => typed === 'free', 'Taken'));
    const fields = { code: z.pipe(z.string(), z.transform(Number)), nick: slow };
    const result = await check(fields)({ phonenumber: '030 1', code: '42', nick: 'free' });
    expect(result).toMatchObject({ value: { code: 42, nick: 'free' } });
    expect(await problems(fields, { code: '42', nick: 'gone' })).toEqual({ nick: 'custom' });
  });

  it('refuses names that cannot travel, and says what to give', () => {
    for (const name of ['a.b', 'a b', '', '1a', 'desiredTime', 'userData', 'constructor', 'root']) {
      expect(() => resolveFields({ [name]: true })).toThrow(/cannot be the name of a field\. Give/);
    }
  });
});

describe('any text in any field', () => {
  const names = ['firstname', 'lastname', 'phonenumber', 'email', 'subject', 'extra'];
  const fields = resolveFields(Object.fromEntries(names.map((name) => [name, true])));
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 100 }),
    fc.string({ unit: 'grapheme', maxLength: 100 }),
    fc.constantFrom(
      '\u0000',
      '\ud800',
      '__proto__',
      '\u202eabc',
      '<script>',
      ' ',
      'callback:missing',
    ),
  );
  const values = fc.record(Object.fromEntries([...names, 'country'].map((name) => [name, text])));

  it('is taken or told by its field, and never throws', async () => {
    const schema = createFormCheck({
      fields,
      timeRequired: false,
      phoneRules: undefined,
      isRejected: () => false,
    });
    await fc.assert(
      fc.asyncProperty(values, async (given) => {
        const result = await schema['~standard'].validate(given);
        for (const { path } of result.issues ?? []) {
          expect(['phonenumber', 'email']).toContain(path?.[0]);
        }
        if (result.issues) return;
        const request = toRequest({
          values: result.value,
          fields,
          phoneRules: undefined,
          userData: undefined,
          serviceName: undefined,
        });
        expect(request.firstname ?? '').toBe(String(given['firstname']).trim());
        expect(request.userData?.['extra'] ?? '').toBe(given['extra']);
      }),
      { numRuns: 10_000 },
    );
  });
});
