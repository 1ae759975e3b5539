import { expect, test } from '@playwright/test';
import { fillWidget, newNumber } from './bookInWidget.ts';
import { bookingsOf, fillSlot } from './sandboxBookings.ts';

for (const [apiVersion, offset] of [
  ['v1', 0],
  ['v3', 2],
] as const) {
  test(`a call booked over ${apiVersion} is in the sandbox, once, as typed`, async ({ page }, {
    project,
  }) => {
    const phonenumber = newNumber();
    const day = 1 + offset + (project.name === 'phone' ? 1 : 0);
    const desiredTime = await fillWidget(page, { apiVersion, day, phonenumber });
    await page.getByRole('button', { name: 'Book the call' }).click();

    await expect(page.getByRole('heading', { name: 'Your call is booked' })).toBeFocused();
    await expect(page.getByText(phonenumber)).toBeVisible();
    await expect(page.getByText(/Berlin time/)).toBeVisible();
    expect(await bookingsOf(phonenumber)).toEqual([
      expect.objectContaining({
        apiVersion,
        desiredTime,
        userData: {
          firstname: 'Maria',
          subject: 'A question about my last invoice',
          origin: 'demo',
          clientRequestId: expect.stringMatching(/^[0-9a-f-]{36}$/),
        },
      }),
    ]);
  });
}

test('a time that is taken in between is replaced by one press, and nothing is typed again', async ({
  page,
}, { project }) => {
  const phonenumber = newNumber();
  const day = project.name === 'phone' ? 3 : 1;
  const desiredTime = await fillWidget(page, { apiVersion: 'v3', day, phonenumber });
  await fillSlot(desiredTime);
  await page.getByRole('button', { name: 'Book the call' }).click();

  await expect(page.getByRole('heading', { name: 'That time has just gone' })).toBeFocused();
  expect(await bookingsOf(phonenumber)).toEqual([]);
  await page.getByRole('button', { name: /Book/ }).first().click();

  await expect(page.getByRole('heading', { name: 'Your call is booked' })).toBeFocused();
  const [booking, ...more] = await bookingsOf(phonenumber);
  expect(more).toEqual([]);
  expect(booking?.desiredTime).not.toBe(desiredTime);
  expect(booking?.userData).toMatchObject({ firstname: 'Maria' });
});
