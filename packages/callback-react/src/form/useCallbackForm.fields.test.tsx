import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import fc from 'fast-check';
import * as v from 'valibot';
import { expect, it } from 'vitest';
import * as z from 'zod/mini';
import { CallbackProvider } from '../provider/CallbackProvider.tsx';
import { openForm } from '../testing/openForm.tsx';
import { openService } from '../testing/openService.ts';
import { useCallbackForm } from './useCallbackForm.ts';

function ConsentForm() {
  const form = useCallbackForm({
    fields: { phonenumber: true, consent: z.literal(true, 'Please agree') },
    defaultValues: { phonenumber: '030 23125 014' },
  });
  const consent = form.field('consent');
  return (
    <form {...form.formProps}>
      <label>
        <input {...consent.inputProps} type="checkbox" /> I agree
      </label>
      {consent.error && <p {...consent.errorProps}>{consent.error.message}</p>}
      <button type="submit">{form.state.status}</button>
    </form>
  );
}

function MoodyForm({ check, onPress }: { check: z.ZodMiniString; onPress(what: unknown): void }) {
  const form = useCallbackForm({
    fields: { phonenumber: true, code: check },
    defaultValues: { phonenumber: '030 23125 014' },
  });
  return (
    <button type="button" onClick={() => form.submit().then(onPress, onPress)}>
      {form.state.status}
    </button>
  );
}

it('sends fields of the application along, checked by schemas of two libraries', async () => {
  const fields = {
    phonenumber: true,
    contract: v.pipe(v.string(), v.regex(/^\d{6}$/, 'Six digits')),
    floor: z.pipe(z.string(), z.transform(Number)),
  };
  const form = openForm({ fields });
  await form.type('phonenumber', '030 23125 014');
  await form.type('contract', '12');
  await form.type('floor', '3');
  await form.press('Book');
  expect(await screen.findByText('Six digits')).toBeVisible();
  expect(screen.getByLabelText('contract')).toHaveAccessibleDescription('Six digits');
  expect(screen.getByLabelText('contract')).toHaveFocus();
  expect(form.posts()).toBe(0);
  await form.type('contract', '123456');
  await form.press('Book');
  await form.says(/^confirmed/);
  const [booking] = await form.sandbox.bookings();
  expect(booking?.userData).toMatchObject({ contract: '123456', floor: 3 });
});

it('takes a checkbox that must be ticked', async () => {
  const { client, sandbox } = openService();
  render(
    <CallbackProvider client={client}>
      <ConsentForm />
    </CallbackProvider>,
  );
  await userEvent.click(screen.getByRole('button'));
  expect(await screen.findByText('Please agree')).toBeVisible();
  await userEvent.click(screen.getByRole('checkbox'));
  await userEvent.click(screen.getByRole('button'));
  await screen.findByRole('button', { name: 'confirmed' });
  expect((await sandbox.bookings())[0]?.userData).toMatchObject({ consent: true });
});

it('sends one request when a slow check is still running at the second press', async () => {
  let checks = 0;
  const slow = v.pipeAsync(
    v.string(),
    v.checkAsync(async () => {
      checks += 1;
      await new Promise((resolve) => setTimeout(resolve, 100));
      return true;
    }),
  );
  const form = openForm({ fields: { phonenumber: true, code: slow } });
  await form.type('phonenumber', '030 23125 014');
  form.submitAtOnce(3);
  await new Promise((resolve) => setTimeout(resolve, 30));
  form.submitAtOnce(3);
  await form.says(/^confirmed/);
  expect(checks).toBe(1);
  expect(form.posts()).toBe(1);
});

it('can be pressed again after a check threw', async () => {
  let broken = true;
  const moody = z.string().check(
    z.refine(() => {
      if (broken) throw new Error('theirs');
      return true;
    }),
  );
  const { client } = openService();
  const presses: unknown[] = [];
  render(
    <CallbackProvider client={client}>
      <MoodyForm check={moody} onPress={(what) => presses.push(what)} />
    </CallbackProvider>,
  );
  await userEvent.click(screen.getByRole('button'));
  await waitFor(() => expect(presses).toEqual([expect.objectContaining({ message: 'theirs' })]));
  broken = false;
  await userEvent.click(screen.getByRole('button'));
  await screen.findByRole('button', { name: 'confirmed' });
});

const people = [
  ['👩🏽‍🚀 Zoë', 'O’Brien'],
  ['שרה', 'מִזְרָחִי'],
  ['اَلْعَرَبِيَّة', 'N͡g'],
  ['名', 'Ng'],
  ['a\u200db', 'x'.repeat(500)],
  ['\u202eevil', 'Łukasz'],
];

it.each(people)('books for %s %s, and sends the name as it is', async (firstname, lastname) => {
  const form = openForm();
  const enter = (name: string, value: string) =>
    fireEvent.change(screen.getByLabelText(name), { target: { value } });
  enter('firstname', firstname);
  enter('lastname', lastname);
  enter('phonenumber', '030 23125 014');
  await form.press('Book');
  await form.says(/^confirmed/);
  expect((await form.sandbox.bookings())[0]?.userData).toMatchObject({ firstname, lastname });
  expect(screen.getByLabelText('firstname')).toHaveValue(firstname);
});

it('ends on a booking or on words at a field, whatever stands in the fields', async () => {
  const fields = { firstname: true, phonenumber: true, email: true, extra: true };
  const text = fc.string({ unit: 'binary', maxLength: 40 });
  const value = fc.record({
    firstname: text,
    phonenumber: fc.oneof(text, fc.constantFrom('030 23125 014', '+49 30 1')),
    email: fc.oneof(text, fc.constant('')),
    extra: text,
  });
  const form = openForm({ fields });
  await fc.assert(
    fc.asyncProperty(value, async (values) => {
      await form.press('New');
      for (const [name, typed] of Object.entries(values)) {
        fireEvent.change(screen.getByLabelText(name), { target: { value: typed } });
      }
      await form.press('Book');
      await waitFor(() => {
        const said = screen.getByRole('status').textContent ?? '';
        const told = document.querySelectorAll('[aria-invalid]').length > 0;
        expect(told || /^(confirmed|failed)/.test(said)).toBe(true);
      });
    }),
    { numRuns: 25 },
  );
});
