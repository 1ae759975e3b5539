import { expect, type Page, test } from '@playwright/test';
import { newNumber } from './bookInWidget.ts';
import { bookingsOf } from './sandboxBookings.ts';

async function switchTo(page: Page, situation: string): Promise<void> {
  await page.goto('/');
  // The input itself is out of sight: what is pressed is its label.
  await page.getByRole('group', { name: 'Try it when' }).getByText(situation).click();
  await expect(page.getByRole('radio', { name: situation })).toBeChecked();
}

/** Asks for a call as soon as possible, up to the last press. */
async function askForACall(page: Page, phonenumber: string): Promise<void> {
  await page.getByRole('radio', { name: /^As soon as possible/ }).check();
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.getByLabel('First name').fill('Maria');
  await page.getByLabel('Phone number').fill(phonenumber);
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.getByRole('button', { name: 'Book the call' }).click();
}

test('office closed, v3: a call now is not offered, and today has no times', async ({ page }) => {
  await switchTo(page, 'Office closed');
  await expect(
    page.getByRole('radio', { name: /^As soon as possible.*Closed now/ }),
  ).toBeDisabled();
  await expect(page.getByText('We are closed right now. Choose a time').first()).toBeVisible();
  await expect(page.getByRole('radio', { name: /^Today/ })).toBeDisabled();
});

test('office closed, v1: a call now is refused', async ({ page }) => {
  const phonenumber = newNumber();
  await switchTo(page, 'Office closed');
  await page.getByRole('radio', { name: 'v1' }).check();
  await askForACall(page, phonenumber);
  await expect(page.getByRole('heading', { name: 'We are closed right now' })).toBeFocused();
  expect(await bookingsOf(phonenumber)).toEqual([]);
});

test('nearly full: few times are offered, of which one can be booked', async ({ page }) => {
  await switchTo(page, 'Nearly full');
  await page.getByRole('radio', { name: /^At a time you choose/ }).check();
  await page.getByRole('group', { name: 'Day' }).getByRole('radio').nth(1).check();
  const times = page.getByRole('radio', { name: /\d:\d\d/ });
  await expect(times.first()).toBeVisible();
  // Of 48 half hours of a day; one more stands beside the choice itself.
  expect(await times.count()).toBeLessThanOrEqual(8);
});

test('slow: the widget says that it is still waiting, and the call is booked', async ({ page }) => {
  const phonenumber = newNumber();
  await switchTo(page, 'Slow');
  await askForACall(page, phonenumber);
  await expect(page.getByText(/takes longer than usual/)).toBeVisible();
  await expect(page.getByRole('heading', { name: 'You are in the queue' })).toBeVisible({
    timeout: 15_000,
  });
  expect(await bookingsOf(phonenumber)).toHaveLength(1);
});

test('failing: times are asked for three times, and can be asked for again', async ({ page }) => {
  await switchTo(page, 'Failing');
  await page.getByRole('radio', { name: /^At a time you choose/ }).check();
  await expect(page.getByRole('button', { name: 'Load again' })).toBeVisible({ timeout: 15_000 });
  await page.getByRole('link', { name: 'Event log' }).click();
  const events = page.getByRole('list', { name: 'Events' });
  // Twice for the times, and twice for how long the office is open.
  await expect(events.getByText('retry', { exact: true })).toHaveCount(4);
  await expect(events.getByText('availabilityError')).toHaveCount(1);
});

test('answer lost: the call is booked once, and is not called a failure', async ({ page }) => {
  const phonenumber = newNumber();
  await switchTo(page, 'Answer lost');
  await askForACall(page, phonenumber);
  await expect(page.getByText(/We do not know whether your call went through/)).toBeVisible();
  expect(await bookingsOf(phonenumber)).toHaveLength(1);
});

test('a switch is made with the keyboard, says what to look at, and starts afresh', async ({
  page,
}) => {
  await page.goto('/');
  await page.getByRole('radio', { name: 'All is well' }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('radio', { name: 'Office closed' })).toBeFocused();
  await expect(page.getByText(/^Closed for today/)).toBeVisible();
  await page.getByRole('radio', { name: /^At a time you choose/ }).check();
  await page.getByText('All is well').click();
  await expect(page.getByRole('radio', { name: /^As soon as possible/ })).toBeChecked();
});
