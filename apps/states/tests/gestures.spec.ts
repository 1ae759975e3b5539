import { expect, type Page, test } from '@playwright/test';
import { openPage } from '../src/openPage.ts';

/** Up to the last press, as soon as possible. */
async function goToCheck(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.getByLabel('Phone number').fill('030 23125 014');
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(page.getByRole('heading', { name: 'Is this right?' })).toBeFocused();
}

const gestures: Readonly<Record<string, (page: Page) => Promise<unknown>>> = {
  'two submits in one moment': (page) =>
    page.locator('form').evaluate((form: HTMLFormElement) => {
      form.requestSubmit();
      form.requestSubmit();
    }),
  'a double click': (page) => page.getByRole('button', { name: 'Book the call' }).dblclick(),
  'Enter, five times': async (page) => {
    await page.getByRole('button', { name: 'Book the call' }).focus();
    for (let time = 0; time < 5; time += 1) await page.keyboard.press('Enter');
  },
  'a click and Enter at the same time': async (page) => {
    await page.getByRole('button', { name: 'Book the call' }).hover();
    await page.mouse.down();
    await Promise.all([page.keyboard.press('Enter'), page.mouse.up()]);
  },
};

for (const [gesture, make] of Object.entries(gestures)) {
  test(`${gesture}: one request, one booking`, async ({ page }) => {
    const { sandbox, posts } = await openPage(page);
    // Long enough for every press to come while the answer is awaited.
    sandbox.planFaults({ rules: [{ fault: 'delay-after-commit', ms: 300, on: 'schedule' }] });
    await goToCheck(page);
    await make(page);
    await expect(page.getByRole('heading', { name: 'You are in the queue' })).toBeFocused();
    expect(posts()).toBe(1);
    expect(await sandbox.bookings()).toHaveLength(1);
  });
}
