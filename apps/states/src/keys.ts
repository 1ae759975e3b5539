import { expect, type Locator, type Page } from '@playwright/test';

/** Presses a key until something has the focus, as somebody does who sees where it is. */
export async function tabTo(page: Page, target: Locator, key = 'Tab'): Promise<void> {
  for (let press = 0; press < 30; press += 1) {
    await page.keyboard.press(key);
    if (await target.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error(`${key} does not lead to ${target}.`);
}

/** Goes to a button and presses it. */
export async function press(page: Page, name: string | RegExp): Promise<void> {
  await tabTo(page, page.getByRole('button', { name }));
  await page.keyboard.press('Enter');
}

/** From the page's first link to a chosen time: the second free one of tomorrow. Gives its moment. */
export async function chooseATime(page: Page): Promise<string> {
  await tabTo(page, page.getByRole('radio', { name: /^As soon as possible/ }));
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('radio', { name: /^At a time you choose/ })).toBeFocused();
  const days = page.getByRole('group', { name: 'Day' }).getByRole('radio');
  await expect(days.first()).toBeVisible();
  await tabTo(page, days.first());
  await page.keyboard.press('ArrowRight');
  await expect(days.nth(1)).toBeFocused();
  const times = page.getByRole('radio', { name: /, \d+:\d\d, \d free$/ });
  await tabTo(page, times.first());
  await page.keyboard.press('Space');
  await expect(times.first()).toBeChecked();
  await page.keyboard.press('ArrowRight');
  await expect(times.nth(1)).toBeFocused();
  await expect(times.nth(1)).toBeChecked();
  return times.nth(1).inputValue();
}

/** From "How do we reach you?" to "Is this right?". */
export async function enterDetails(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { name: 'How do we reach you?' })).toBeFocused();
  await tabTo(page, page.getByLabel('First name'));
  await page.keyboard.type('Maria');
  await tabTo(page, page.getByLabel('Phone number'));
  await page.keyboard.type('030 23125 014');
  // Enter in a field goes on, as in any form.
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Is this right?' })).toBeFocused();
}
