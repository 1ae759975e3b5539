import { expect, type Page, test } from '@playwright/test';
import { newNumber } from './bookInWidget.ts';
import { bookingsOf, fillSlot } from './sandboxBookings.ts';

/** Chooses the nth of the times at half past, which no other test takes. */
async function chooseTime(page: Page, nth: number): Promise<string> {
  const time = page.getByLabel('When should we call?');
  const offered = time.locator('option[value$=":30:00.000Z"]').nth(nth);
  const desiredTime = (await offered.getAttribute('value')) ?? '';
  await time.selectOption(desiredTime);
  return desiredTime;
}

for (const [apiVersion, nth] of [
  ['v1', 8],
  ['v3', 10],
] as const) {
  test(`a plain page with a script tag books over ${apiVersion}, by command and subscribe`, async ({
    page,
  }, { project }) => {
    const errors: Error[] = [];
    page.on('pageerror', (error) => errors.push(error));
    const phonenumber = newNumber();
    await page.goto(`/script-tag.html?apiVersion=${apiVersion}`);
    const desiredTime = await chooseTime(page, nth + (project.name === 'phone' ? 1 : 0));
    await page.getByLabel('Name').fill('Maria');
    await page.getByLabel('Phone number').fill(phonenumber);
    await page.getByRole('button', { name: 'Book the call' }).click();

    await expect(page.getByRole('status')).toContainText(`Booked: ${phonenumber}`);
    await expect(page.getByRole('status')).toBeFocused();
    await expect(page.getByRole('button', { name: 'Book the call' })).toBeHidden();
    const log = page.getByRole('list', { name: 'Events' });
    await expect(log.locator('summary')).toHaveText(['scheduled', 'availableSlots', 'ready']);
    expect(await bookingsOf(phonenumber)).toEqual([
      expect.objectContaining({
        apiVersion,
        desiredTime,
        userData: expect.objectContaining({ firstname: 'Maria', origin: 'demo' }),
      }),
    ]);
    expect(errors).toEqual([]);
  });
}

test('a plain page offers other times for one that is taken in between, and keeps what was typed', async ({
  page,
}, { project }) => {
  const phonenumber = newNumber();
  await page.goto('/script-tag.html');
  const desiredTime = await chooseTime(page, project.name === 'phone' ? 20 : 14);
  await page.getByLabel('Phone number').fill(phonenumber);
  await fillSlot(desiredTime);
  await page.getByRole('button', { name: 'Book the call' }).click();

  await expect(page.getByRole('status')).toContainText('That time has just gone');
  await expect(page.getByLabel('When should we call?')).toBeFocused();
  await expect(page.getByLabel('Phone number')).toHaveValue(phonenumber);
  await page.getByLabel('When should we call?').selectOption({ index: 1 });
  await page.getByRole('button', { name: 'Book the call' }).click();
  await expect(page.getByRole('status')).toContainText('Booked');
  expect(await bookingsOf(phonenumber)).toHaveLength(1);
});
