import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { sandboxURL } from '../playwright.config.ts';
import { newNumber } from './bookInWidget.ts';

async function book(phoneNumber: string): Promise<void> {
  const answer = await fetch(`${sandboxURL}/engagement/v3/callbacks/create`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ serviceName: 'service', phoneNumber }),
  });
  expect(answer.status).toBe(200);
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing on the page of the sandbox, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await book(newNumber());
    await page.goto(`${sandboxURL}/`);
    await expect(page.getByText('Live', { exact: true })).toBeVisible();
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations).toEqual([]);
  });
}

test('a booking appears by itself, its number partly hidden, and no policy is broken', async ({
  page,
}) => {
  const complaints: string[] = [];
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.goto(`${sandboxURL}/`);
  await expect(page.getByText('Live', { exact: true })).toBeVisible();
  const phoneNumber = newNumber();
  await book(phoneNumber);
  const rows = page.getByRole('row').filter({ hasText: `ends in ${phoneNumber.slice(-2)}` });
  await expect(rows.first()).toContainText('As soon as possible');
  await expect(page.getByText(phoneNumber)).toHaveCount(0);
  expect(complaints).toEqual([]);
});

test('it says when the sandbox no longer answers, and comes back', async ({ page }) => {
  await page.goto(`${sandboxURL}/`);
  await expect(page.getByText('Live', { exact: true })).toBeVisible();
  await page.context().setOffline(true);
  await expect(page.getByText('Not connected. Trying again.')).toBeVisible();
  await page.context().setOffline(false);
  await expect(page.getByText('Live', { exact: true })).toBeVisible();
});

test('it needs no more width than 320 pixels', async ({ page }) => {
  await book(newNumber());
  await page.setViewportSize({ width: 320, height: 800 });
  await page.goto(`${sandboxURL}/`);
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(width).toBe(320);
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('it is complete all the same', async ({ page }) => {
    await page.goto(`${sandboxURL}/`);
    await expect(page.getByRole('heading', { name: 'service', exact: true })).toBeVisible();
    await expect(page.getByText('Load again for news.')).toBeVisible();
  });
});
