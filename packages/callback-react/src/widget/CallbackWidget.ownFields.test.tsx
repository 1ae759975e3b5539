import { screen, within } from '@testing-library/react';
import * as v from 'valibot';
import { expect, it } from 'vitest';
import * as z from 'zod/mini';
import type { WidgetFields } from '../fields/WidgetFields.ts';
import { openWidget } from '../testing/widgetDriver.tsx';

const fields: WidgetFields = {
  lastname: { required: true, label: 'Surname' },
  phonenumber: true,
  email: { required: true },
  contract: {
    label: 'Contract number',
    hint: 'Six digits',
    check: z.string().check(z.regex(/^\d{6}$/, 'A contract number has six digits')),
  },
  fax: { type: 'tel', label: 'Fax', autoComplete: 'off', check: v.string() },
  topic: {
    type: 'select',
    label: 'Topic',
    required: true,
    options: ['Sales', { value: 'srv', label: 'Service' }],
  },
  words: { type: 'textarea', label: 'In your words', maxLength: 10 },
  letters: { type: 'checkbox', label: 'Send me letters' },
  campaign: { type: 'hidden' },
};

const asap = { scheduledCallback: false };

it('draws the fields in their order, leaves out what nobody is to see, and tells what is missing', async () => {
  const widget = openWidget({ ...asap, fields });
  await screen.findByRole('combobox', { name: /^Topic/ });
  const labels = [...widget.root.querySelectorAll('.cbk-fields label')].map(
    (label) => label.firstChild?.textContent,
  );
  expect(labels).toEqual([
    'Surname',
    'Phone number',
    'Email',
    'Contract number',
    'Fax',
    'Topic',
    'In your words',
    'Send me letters',
  ]);
  expect(screen.getByLabelText(/Email/)).toHaveAttribute('type', 'email');
  expect(screen.getByLabelText(/Email/)).toHaveAttribute('autocomplete', 'email');
  expect(screen.getByLabelText(/Fax/)).toHaveAttribute('type', 'tel');

  await widget.user.type(screen.getByLabelText(/In your words/), 'eleven char');
  expect(widget.root).toHaveTextContent('1 character too many');
  await widget.press('Continue');
  const summary = await screen.findByRole('alert', { name: '6 fields need a look' });
  const links = within(summary).getAllByRole('link');
  expect(links.map((link) => link.textContent)).toEqual([
    'Enter your last name',
    'Enter a phone number',
    'Enter your email address',
    'A contract number has six digits',
    'Choose: Topic',
    'This text is too long. Use at most 10 characters.',
  ]);
  const contract = screen.getByLabelText(/Contract number/);
  expect(contract).toHaveAccessibleDescription(
    'Six digits Error: A contract number has six digits',
  );
  const topic = screen.getByRole('combobox', { name: 'Topic' });
  expect(topic).toBeInvalid();
  expect(topic).toBeRequired();
  if (links[4]) await widget.user.click(links[4]);
  expect(topic).toHaveFocus();
});

it('sends its own fields in userData, and shows them all before', async () => {
  const widget = openWidget({
    ...asap,
    fields,
    userData: { page: 'prices' },
    defaultValues: { email: 'maria@keller.example', contract: '123456', campaign: 'spring' },
  });
  await widget.user.type(screen.getByLabelText(/Surname/), 'Keller');
  await widget.fill();
  await widget.user.selectOptions(await screen.findByRole('combobox', { name: /^Topic/ }), 'srv');
  await widget.press('Continue');
  await screen.findByRole('heading', { name: 'Is this right?' });
  const rows = [...widget.root.querySelectorAll('.cbk-review-row')].map(
    (row) => `${row.querySelector('dt')?.textContent}: ${row.querySelector('dd')?.textContent}`,
  );
  expect(rows).toEqual([
    'When: As soon as possible',
    'Name: Keller',
    'Phone: 030 23125 014',
    'Email: maria@keller.example',
    'Contract number: 123456',
    'Topic: Service',
    'Send me letters: No',
  ]);
  await widget.press('Change: Topic');
  await widget.user.click(await screen.findByLabelText('Send me letters'));
  await widget.press('Continue');
  await screen.findByText('Yes');
  await widget.press('Book the call');
  await screen.findByRole('heading', { name: 'You are in the queue' });
  const body = widget.sent.find(({ method }) => method === 'POST')?.body ?? '';
  expect(body).toMatch(/"Keller"/);
  expect(body).toMatch(/"contract":"123456"/);
  expect(body).toMatch(/"topic":"srv"/);
  expect(body).toMatch(/"letters":true/);
  expect(body).toMatch(/"campaign":"spring"/);
  expect(body).toMatch(/"page":"prices"/);
  expect(body).not.toMatch(/"fax"|"words"/);
});

it('is filled in by keyboard alone', async () => {
  const { user } = openWidget({
    ...asap,
    fields: { phonenumber: true, topic: { type: 'select', label: 'Topic', options: ['A', 'B'] } },
    consent: true,
    countryCodes: false,
  });
  const topic = await screen.findByRole('combobox', { name: /^Topic/ });
  await user.tab();
  await user.keyboard('030 23125 014');
  await user.tab();
  expect(topic).toHaveFocus();
  await user.tab();
  expect(screen.getByRole('checkbox')).toHaveFocus();
  await user.keyboard(' {Enter}');
  expect(await screen.findByRole('heading', { name: 'Is this right?' })).toHaveFocus();
});
