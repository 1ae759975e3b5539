import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from '@playwright/test';

for (const id of ['widget', 'hooks', 'events']) {
  test(`axe finds nothing on the page #${id}`, async ({ page }) => {
    await page.goto(`/#${id}`);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations).toEqual([]);
  });
}
