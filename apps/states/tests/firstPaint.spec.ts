import { expect, test } from '@playwright/test';

test('the form is there, and works, while the service has not answered anything', async ({
  page,
}) => {
  let asked = 0;
  // Never answered.
  await page.route('https://api.test/**', () => {
    asked += 1;
  });
  await page.goto('/widget.html');
  await expect(page.getByRole('radio', { name: /^As soon as possible/ })).toBeChecked();
  const painted = await page.evaluate(() => performance.getEntriesByType('paint').length);
  expect(painted).toBeGreaterThan(0);
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(page.getByLabel('Phone number')).toBeVisible();
  expect(asked).toBeGreaterThan(0);
});
