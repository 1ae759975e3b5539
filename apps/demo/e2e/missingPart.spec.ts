import { expect, test } from '@playwright/test';
import { fillWidget, newNumber } from './bookInWidget.ts';
import { bookingsOf, fillSlot } from './sandboxBookings.ts';

test.beforeEach(({ page }) => page.route('**/OutcomeView*', (route) => route.abort()));

test('a part that does not load: a lost time is told in short, and another one can be booked', async ({
  page,
}) => {
  const phonenumber = newNumber();
  const taken = await fillWidget(page, { apiVersion: 'v3', day: 3, phonenumber });
  await fillSlot(taken);
  await page.getByRole('button', { name: 'Book the call' }).click();

  const notice = page.getByRole('alert').filter({ hasText: 'Your call is not booked' });
  await expect(notice).toContainText('What you typed is kept.');
  expect(await bookingsOf(phonenumber)).toEqual([]);

  await page.getByRole('button', { name: 'Choose another time' }).click();
  await page
    .getByRole('radio', { name: /\d:\d\d/ })
    .nth(8)
    .check();
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.getByRole('button', { name: 'Book the call' }).click();
  await expect(page.getByRole('heading', { name: 'Your call is booked' })).toBeFocused();
});

test('a part that does not load: what is not known is said to be not known, and cannot be sent again', async ({
  page,
}) => {
  const phonenumber = newNumber();
  await fillWidget(page, { apiVersion: 'v3', day: 4, phonenumber });
  await page.route('**/callbacks/create', (route) =>
    route.request().method() === 'POST' ? route.abort('connectionreset') : route.continue(),
  );
  const book = page.getByRole('button', { name: 'Book the call' });
  await book.click();

  await expect(page.getByRole('alert')).toContainText('We do not know whether your call is booked');
  await expect(book).toHaveAttribute('aria-disabled', 'true');
});

test('screens that do not load: the place says so, and a press asks for them again', async ({
  page,
}) => {
  let lost = true;
  await page.route('**/screenParts*', (route) => (lost ? route.abort() : route.continue()));
  await page.goto('/');
  await page.getByRole('radio', { name: /^At a time you choose/ }).check();
  await expect(page.getByRole('alert')).toContainText('We cannot be reached right now');

  lost = false;
  await page.getByRole('button', { name: 'Load again' }).click();
  await expect(page.getByRole('group', { name: 'Day', exact: true })).toBeVisible();
});
