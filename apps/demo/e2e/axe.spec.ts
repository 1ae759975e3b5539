import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from '@playwright/test';

test('axe finds nothing on the page of the widget', async ({ page }) => {
  await page.goto('/#widget');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations).toEqual([]);
});
