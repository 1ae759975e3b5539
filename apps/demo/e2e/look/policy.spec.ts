import { expect, type Page, test } from '@playwright/test';
import { newNumber } from '../bookInWidget.ts';
import { bookingsOf } from '../sandboxBookings.ts';
import { dress, serveSheets } from './sheets.ts';

/** Opens the bare page under the policy of `strictPolicy.plugin.ts`; what it returns lists what the browser had to refuse since. */
async function openUnderPolicy(page: Page): Promise<() => Promise<readonly string[]>> {
  await page.addInitScript(() => {
    const refused: string[] = [];
    Object.assign(window, { refused });
    document.addEventListener('securitypolicyviolation', (event) => {
      refused.push(`${event.violatedDirective} ${event.blockedURI} ${event.sample}`);
    });
  });
  await serveSheets(page);
  await page.goto('/bare.html?strict');
  await dress(page, ['styles.css']);
  return () => page.evaluate(() => (window as unknown as { refused: string[] }).refused);
}

async function book(page: Page, phonenumber: string): Promise<void> {
  const place = page.getByRole('region', { name: 'Get a call from us' }).first();
  await place.getByRole('radio', { name: /^At a time you choose/ }).check();
  await place
    .getByRole('radio', { name: /\d:\d\d/ })
    .nth(7)
    .check();
  await place.getByRole('button', { name: 'Continue' }).click();
  await place.getByRole('button', { name: 'Continue' }).click();
  await expect(place.getByRole('alert')).toBeFocused();
  await place.getByLabel('Phone number').fill(phonenumber);
  await place.getByRole('button', { name: 'Continue' }).click();
  await place.getByRole('button', { name: 'Book the call' }).click();
  await expect(place.getByRole('heading', { name: 'Your call is booked' })).toBeFocused();
}

test('a call is booked and saved under a strict policy with trusted types, and nothing is refused', async ({
  page,
}) => {
  const refused = await openUnderPolicy(page);
  const phonenumber = newNumber();
  await book(page, phonenumber);
  expect(await bookingsOf(phonenumber)).toHaveLength(1);

  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Calendar file' }).click();
  expect((await saving).suggestedFilename()).toBe('call.ics');
  expect(await refused()).toEqual([]);
});

test('the launcher opens, minimises and closes under the same policy, and nothing is refused', async ({
  page,
}) => {
  const refused = await openUnderPolicy(page);
  await page.getByRole('button', { name: 'Call me back' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('radio', { name: /^At a time you choose/ }).check();
  await dialog
    .getByRole('radio', { name: /\d:\d\d/ })
    .first()
    .check();
  await dialog.getByRole('button', { name: 'Minimise' }).click();
  await page.getByRole('button', { name: /^Open again/ }).click();
  await dialog.getByRole('button', { name: 'Close' }).click();
  await dialog.getByRole('button', { name: 'Leave' }).click();
  await expect(dialog).toBeHidden();
  expect(await refused()).toEqual([]);
});

test('the policy is one that refuses', async ({ page }) => {
  const refused = await openUnderPolicy(page);
  await page.evaluate(() => {
    const style = document.createElement('style');
    style.textContent = 'p { color: red }';
    document.head.append(style);
    try {
      document.body.innerHTML = '<p></p>';
    } catch {
      // As it should.
    }
  });
  expect((await refused()).join()).toMatch(/style-src.*require-trusted-types-for/);
});
