import { expect, test } from '@playwright/test';
import { newNumber } from './bookInWidget.ts';
import { bookingsOf, fillSlot } from './sandboxBookings.ts';

for (const apiVersion of ['v1', 'v3']) {
  test(`a plain page with a script tag books over ${apiVersion}, by command and subscribe`, async ({
    page,
  }) => {
    const errors: Error[] = [];
    page.on('pageerror', (error) => errors.push(error));
    const phonenumber = newNumber();
    await page.goto(`/script-tag.html?apiVersion=${apiVersion}`);
    const time = page.getByLabel('When should we call?');
    await time.selectOption({ index: 40 });
    const desiredTime = await time.inputValue();
    await page.getByLabel('Name').fill('Maria');
    await page.getByLabel('Phone number').fill(phonenumber);
    await page.getByRole('button', { name: 'Book the call' }).click();

    await expect(page.getByRole('status')).toContainText(`Booked: ${phonenumber}`);
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
  const time = page.getByLabel('When should we call?');
  await time.selectOption({ index: project.name === 'phone' ? 20 : 12 });
  const desiredTime = await time.inputValue();
  await page.getByLabel('Phone number').fill(phonenumber);
  await fillSlot(desiredTime);
  await page.getByRole('button', { name: 'Book the call' }).click();

  await expect(page.getByRole('status')).toContainText('That time has just gone');
  await expect(time).toBeFocused();
  await expect(page.getByLabel('Phone number')).toHaveValue(phonenumber);
  await time.selectOption({ index: 1 });
  await page.getByRole('button', { name: 'Book the call' }).click();
  await expect(page.getByRole('status')).toContainText('Booked');
  expect(await bookingsOf(phonenumber)).toHaveLength(1);
});
