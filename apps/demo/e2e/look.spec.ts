import { expect, test } from '@playwright/test';

test('language, theme and calendar change while the widget is open, and the chosen time stays', async ({
  page,
}) => {
  await page.goto('/#widget');
  const widget = page.locator('.cbk-widget');
  await widget.getByRole('radio', { name: /^At a time you choose/ }).check();
  const time = widget.locator('.cbk-time input').first();
  const value = await time.inputValue();
  await time.check();
  const colour = () =>
    widget.evaluate((root) => getComputedStyle(root).getPropertyValue('--cbk-bg'));
  const before = await colour();

  await page.getByLabel('Theme').selectOption('neutral-dark');
  await expect.poll(colour).not.toBe(before);
  await page.getByLabel('Language').selectOption({ label: 'Deutsch' });
  await expect(widget.getByRole('heading', { name: 'Wann sollen wir anrufen?' })).toBeVisible();
  await page.getByLabel('Calendar').selectOption('month');
  await expect(widget.getByRole('grid')).toBeVisible();
  await expect(widget.locator('.cbk-time input:checked')).toHaveValue(value);
  await expect(page.getByText('<CallbackWidget locale="de" view="month" />')).toBeVisible();
});

test('the launcher keeps what was typed when it is minimised', async ({ page }) => {
  await page.goto('/#launcher');
  await page.getByRole('button', { name: 'Call me back' }).click();
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.getByLabel('First name').fill('Maria');
  await page.getByRole('button', { name: 'Minimise' }).click();
  await page.getByRole('button', { name: /Your call request/ }).click();
  await expect(page.getByLabel('First name')).toHaveValue('Maria');
});
