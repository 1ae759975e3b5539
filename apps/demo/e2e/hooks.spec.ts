import { expect, test } from '@playwright/test';
import { newNumber } from './bookInWidget.ts';
import { bookingsOf } from './sandboxBookings.ts';

test('the page made from hooks books a call, and the event log tells of it', async ({ page }) => {
  const phonenumber = newNumber();
  await page.goto('/#hooks');
  await page.getByLabel(/^When should we call/).selectOption({ index: 8 });
  await page.getByLabel('Name').fill('Bob');
  await page.getByLabel('Phone number').fill(phonenumber);
  await page.getByRole('button', { name: 'Book the call' }).click();

  await expect(page.getByRole('status')).toContainText(phonenumber);
  expect(await bookingsOf(phonenumber)).toHaveLength(1);

  await page.getByRole('link', { name: 'Event log' }).click();
  const events = page.getByRole('list', { name: 'Events' });
  await expect(events.getByText('scheduled', { exact: true })).toHaveCount(1);
  await expect(events.getByText('availableSlots')).not.toHaveCount(0);
});
