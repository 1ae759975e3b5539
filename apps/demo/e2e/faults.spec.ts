import { expect, test } from '@playwright/test';
import { newNumber } from './bookInWidget.ts';
import { bookingsOf } from './sandboxBookings.ts';

test('a lost answer is not called a failure', async ({ page }) => {
  const phonenumber = newNumber();
  await page.setExtraHTTPHeaders({ 'x-sandbox-fault': 'cut-body; on=schedule' });
  await page.goto('/');
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.getByLabel('Phone number').fill(phonenumber);
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.getByRole('button', { name: 'Book the call' }).click();
  await expect(page.getByRole('heading', { name: 'We could not find out' })).toBeVisible();
  expect(await bookingsOf(phonenumber)).toHaveLength(1);
});

test('a connection that is reset after the booking leaves no claim that it failed', async ({
  page,
}) => {
  const phonenumber = newNumber();
  await page.setExtraHTTPHeaders({ 'x-sandbox-fault': 'reset-after-commit; on=schedule' });
  await page.goto('/');
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.getByLabel('Phone number').fill(phonenumber);
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.getByRole('button', { name: 'Book the call' }).click();
  await expect(page.getByRole('heading', { name: 'We could not find out' })).toBeVisible();
  // Two where the browser sends the POST again by itself: nothing here can keep it from that.
  expect([1, 2]).toContain((await bookingsOf(phonenumber)).length);
});
