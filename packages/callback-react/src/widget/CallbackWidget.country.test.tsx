import { screen, waitFor, within } from '@testing-library/react';
import { beforeAll, expect, it } from 'vitest';
import { loadPhoneRules } from '../phone/loadPhoneRules.ts';
import { openWidget } from '../testing/widgetDriver.tsx';

// A busy machine takes longer to load them than a press waits.
beforeAll(loadPhoneRules);

const asap = { scheduledCallback: false };
const country = () => screen.findByRole<HTMLSelectElement>('combobox', { name: 'Country code' });
const number = () => screen.getByLabelText<HTMLInputElement>(/Phone number/);

it('reads a number by its country, and shows it as it was typed', async () => {
  const widget = openWidget({ ...asap, defaultCountry: 'DE', countries: ['AT', 'DE', 'GB'] });
  const list = await country();
  expect(list).toHaveValue('DE');
  expect(
    within(list)
      .getAllByRole('option')
      .map((option) => option.textContent),
  ).toEqual(['No country code', 'Austria (+43)', 'Germany (+49)', 'United Kingdom (+44)']);
  expect(number()).toHaveValue('');
  expect(number()).toHaveAttribute('dir', 'ltr');
  await widget.fill();
  await widget.press('Continue');
  const typed = await screen.findByText('030 23125 014 (DE +49)');
  expect(typed.tagName).toBe('BDI');
  expect(typed).toHaveAttribute('dir', 'ltr');
  await widget.press('Book the call');
  await screen.findByRole('heading', { name: 'You are in the queue' });
  expect(widget.root).toHaveTextContent('030 23125 014 (DE +49)');
  expect((await widget.sandbox.bookings())[0]?.phoneNumber).toBe('+493023125014');
});

it('says what a number lacks, and takes an unusual one with a hint', async () => {
  const widget = openWidget({ ...asap, defaultCountry: 'US' });
  await country();
  await widget.fill({ phonenumber: '415' });
  await widget.press('Continue');
  expect(await screen.findByRole('alert')).toHaveTextContent(
    'This number is too short. Add the missing digits.',
  );
  await widget.fill({ phonenumber: '4151110000415111' });
  await widget.press('Continue');
  await waitFor(() =>
    expect(screen.getByRole('alert')).toHaveTextContent(
      'This number is too long. Check the last digits.',
    ),
  );
  await widget.fill({ phonenumber: '4151110000' });
  await widget.user.tab();
  expect(number()).toHaveAccessibleDescription(/This number looks unusual/);
  await widget.press('Continue');
  await screen.findByRole('heading', { name: 'Is this right?' });
});

it('is asked again when another country is chosen', async () => {
  const widget = openWidget({ ...asap, defaultCountry: 'US' });
  await widget.user.selectOptions(await country(), 'DE');
  expect(widget.root.querySelector('.cbk-country')).toHaveTextContent('DE +49');
  await widget.fill({ phonenumber: '030 23125 0' });
  await widget.press('Continue');
  expect(await screen.findByText('030 23125 0 (DE +49)')).toBeVisible();
});

it('takes numbers as they are typed while no country is chosen, or none is wanted', async () => {
  const widget = openWidget(asap);
  expect(await country()).toHaveValue('');
  await widget.fill({ phonenumber: '030 1' });
  await widget.press('Continue');
  expect(await screen.findByText('030 1')).toBeVisible();
  widget.unmount();
  const plain = openWidget({ ...asap, countryCodes: false });
  expect(plain.root.querySelector('.cbk-country')).toBeNull();
});
