import { expect, type Page } from '@playwright/test';

/** A number of its own for each test, as it travels, so that tests find their bookings. */
export function newNumber(): string {
  return `+4930${Math.floor(Math.random() * 1e8)
    .toString()
    .padStart(8, '0')}`;
}

interface Details {
  apiVersion: string;
  /** Which of the offered days; tests that run together take different ones. */
  day: number;
  phonenumber: string;
}

/** Goes through the widget up to the last page, and returns the chosen moment. */
export async function fillWidget(page: Page, { apiVersion, day, phonenumber }: Details) {
  await page.goto('/');
  await page.getByRole('radio', { name: apiVersion, exact: true }).check();
  await page.getByRole('radio', { name: /^At a time you choose/ }).check();
  await page.getByRole('group', { name: 'Day' }).getByRole('radio').nth(day).check();
  const time = page.getByRole('radio', { name: /\d:\d\d/ }).nth(4);
  const desiredTime = await time.inputValue();
  await time.check();
  await page.getByRole('button', { name: 'Continue' }).click();

  await page.getByLabel('First name').fill('Maria');
  await page.getByLabel('Phone number').fill(phonenumber);
  await page.getByLabel('What is it about?').fill('A question about my last invoice');
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(page.getByRole('heading', { name: 'Is this right?' })).toBeFocused();
  return desiredTime;
}
