import { readFileSync } from 'node:fs';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { Transport } from 'callback-core';
import type { ReactNode } from 'react';
import { afterEach, describe, expect, it } from 'vitest';
import type { CallbackForm, UseCallbackFormOptions } from './index.ts';
import {
  type CallbackFormState,
  CallbackProvider,
  type ProblemCode,
  type Settlement,
} from './index.ts';
import { BookingForm } from './testing/examples/BookingForm.tsx';
import { ContractForm } from './testing/examples/ContractForm.tsx';
import { PhoneForm } from './testing/examples/PhoneForm.tsx';
import { loseAnswers } from './testing/faults.ts';
import { type OpenServiceOptions, openService } from './testing/openService.ts';

const read = (file: string) => readFileSync(new URL(file, import.meta.url), 'utf8');
const page = read('../../../docs/form.md');
const blocks = [...page.matchAll(/```tsx\n(.*?)\n```/gs)].map(([, code]) => code);

/** The names in the first column of the table whose head begins with this. */
function table(head: string): readonly string[] {
  const [, rows = ''] = page.split(new RegExp(`^\\| ${head} .*\\n\\|[ -|]*\\n`, 'm'));
  const [own = ''] = rows.split('\n\n');
  return [...own.matchAll(/^\| `(\w+)`/gm)].map(([, name = '']) => name);
}

/** Every name of a type: one that is missing, or too many, does not compile. */
const names = <Name extends string>(all: Record<Name, true>): readonly string[] => Object.keys(all);

function open(form: ReactNode, options: OpenServiceOptions = {}) {
  const service = openService(options);
  render(<CallbackProvider client={service.client}>{form}</CallbackProvider>);
  return service;
}

afterEach(() => sessionStorage.clear());

describe('the page about forms', () => {
  it('prints its examples as they are run here', () => {
    const files = ['BookingForm', 'BookingState', 'ContractForm', 'PhoneForm'];
    const sources = files.map((file) =>
      read(`testing/examples/${file}.tsx`).replace("'../../index.ts'", "'callback-react'").trim(),
    );
    expect(blocks).toEqual(sources);
  });

  it('lists every option, member, status, settlement and problem', () => {
    expect(table('option')).toEqual(
      names<keyof UseCallbackFormOptions>({
        client: true,
        name: true,
        fields: true,
        defaultValues: true,
        immediateCallback: true,
        availability: true,
        userData: true,
        serviceName: true,
        prepare: true,
        countryCodes: true,
        defaultCountry: true,
        draft: true,
        messageFor: true,
        reValidateMode: true,
        shouldFocusError: true,
        onScheduled: true,
        onError: true,
      }),
    );
    expect(table('member')).toEqual(
      names<keyof CallbackForm>({
        state: true,
        id: true,
        formProps: true,
        field: true,
        errors: true,
        phoneHint: true,
        values: true,
        methods: true,
        desiredTime: true,
        chooseTime: true,
        availability: true,
        check: true,
        submit: true,
        takeAlternative: true,
        bookAgain: true,
        edit: true,
        reset: true,
      }),
    );
    expect(table('`status`')).toEqual(
      names<CallbackFormState['status']>({
        editing: true,
        submitting: true,
        pending: true,
        slotTaken: true,
        unknown: true,
        failed: true,
        confirmed: true,
      }),
    );
    expect(table('`settlement`')).toEqual(
      names<Settlement>({ checking: true, notBooked: true, unavailable: true }),
    );
    expect(table('`code`')).toEqual(
      names<ProblemCode>({
        missing: true,
        tooShort: true,
        tooLong: true,
        notAnEmail: true,
        notPossible: true,
        rejected: true,
        custom: true,
      }),
    );
  });
});

describe('its first example', () => {
  it('books', async () => {
    const { sandbox } = open(<BookingForm />);
    await userEvent.type(screen.getByLabelText('Phone number'), '030 23125 014');
    await userEvent.click(screen.getByRole('button', { name: 'Book the call' }));
    const [booking] = await screen
      .findByText(/^Your call is booked/)
      .then(() => sandbox.bookings());
    expect(screen.getByRole('status')).toHaveTextContent(booking?.id ?? 'no booking');
    await userEvent.click(screen.getByRole('button', { name: 'Book a new call' }));
    expect(screen.getByLabelText('Phone number')).toHaveValue('');
  });

  it('offers other times', async () => {
    const taken = (transport: Transport): Transport => {
      let first = true;
      return async (request) => {
        if (request.method === 'GET' || !first) return transport(request);
        first = false;
        return { status: 400, headers: {}, body: JSON.stringify({ status: { code: 7041 } }) };
      };
    };
    const { sandbox } = open(<BookingForm />, { through: taken });
    await userEvent.type(screen.getByLabelText('Phone number'), '030 23125 014');
    const times = await screen.findAllByRole<HTMLOptionElement>('option', { name: /GMT|UTC/ });
    await userEvent.selectOptions(screen.getByLabelText(/^When/), times[3]?.value ?? '');
    await userEvent.click(screen.getByRole('button', { name: 'Book the call' }));
    const [other] = await screen.findAllByRole('button', { name: /GMT|UTC/ });
    if (other) await userEvent.click(other);
    await screen.findByText(/^Your call is booked/);
    expect(await sandbox.bookings()).toHaveLength(1);
  });

  it('says that nobody knows', async () => {
    open(<BookingForm />, { through: loseAnswers });
    await userEvent.type(screen.getByLabelText('Phone number'), '030 23125 014');
    await userEvent.click(screen.getByRole('button', { name: 'Book the call' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('It may already be booked');
  });
});

it('has an example with fields of one’s own', async () => {
  const { sandbox } = open(<ContractForm />);
  await userEvent.click(screen.getByRole('button', { name: 'Book the call' }));
  const links = await screen.findAllByRole('link');
  expect(links.map((link) => link.textContent)).toEqual([
    'Fill this in',
    'Fill this in',
    'Six digits, as on your bill',
    'Please agree',
  ]);
  await userEvent.type(screen.getByLabelText('lastname'), 'Keller');
  await userEvent.type(screen.getByLabelText('phonenumber'), '030 23125 014');
  await userEvent.type(screen.getByLabelText('contract'), '123456');
  await userEvent.click(screen.getByRole('checkbox'));
  await userEvent.click(screen.getByRole('button', { name: 'Book the call' }));
  await screen.findByText('confirmed');
  expect((await sandbox.bookings())[0]?.userData).toMatchObject({
    lastname: 'Keller',
    contract: '123456',
    consent: true,
  });
});

it('has an example with countries and a draft', async () => {
  const { sandbox } = open(<PhoneForm />);
  await userEvent.selectOptions(screen.getByLabelText('Country'), 'Austria +43');
  await userEvent.type(screen.getByLabelText('Phone number'), '01 2345678');
  expect(Object.keys(sessionStorage)).toHaveLength(1);
  await userEvent.click(screen.getByRole('button', { name: 'Book the call' }));
  await screen.findByText('confirmed');
  expect((await sandbox.bookings())[0]?.phoneNumber).toBe('+4312345678');
});
