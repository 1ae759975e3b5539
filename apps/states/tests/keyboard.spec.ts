import { expect, type Page, test } from '@playwright/test';
import { chooseATime, enterDetails, press, tabTo } from '../src/keys.ts';
import { listen } from '../src/listen.ts';
import { openPage } from '../src/openPage.ts';

function heading(page: Page, name: string) {
  return page.getByRole('heading', { name });
}

test('books a call by keyboard alone, and says each thing once', async ({ page }) => {
  const { sandbox } = await openPage(page);
  const said = await listen(page);
  const desiredTime = await chooseATime(page);
  await press(page, 'Continue');
  await enterDetails(page);
  await press(page, 'Book the call');
  await expect(heading(page, 'Your call is booked')).toBeFocused();
  expect(await sandbox.bookings()).toMatchObject([{ desiredTime, phoneNumber: '030 23125 014' }]);
  const heard = await said();
  expect(heard.filter((words) => words === 'Your call is booked')).toHaveLength(1);
  expect(new Set(heard).size).toBe(heard.length);
  await press(page, 'Change time');
  await expect(heading(page, 'When should we call instead?')).toBeFocused();
});

test('mends what is missing by keyboard alone', async ({ page }) => {
  const { sandbox } = await openPage(page);
  const said = await listen(page);
  await press(page, 'Continue');
  await expect(heading(page, 'How do we reach you?')).toBeFocused();
  await press(page, 'Continue');
  const summary = page.getByRole('alert');
  await expect(summary).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(summary.getByRole('link', { name: 'Enter a phone number' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('Phone number')).toBeFocused();
  await page.keyboard.type('030 23125 014');
  await page.keyboard.press('Enter');
  await expect(heading(page, 'Is this right?')).toBeFocused();
  await press(page, 'Book the call');
  await expect(heading(page, 'You are in the queue')).toBeFocused();
  expect(await sandbox.bookings()).toHaveLength(1);
  expect(await said()).toEqual([
    expect.stringMatching(/^1 field needs a look/),
    'Booking…',
    'You are in the queue',
  ]);
});

test('takes another time by keyboard alone when the chosen one has gone', async ({ page }) => {
  const { sandbox } = await openPage(page);
  sandbox.planFaults({ rules: [{ fault: 'slot-taken', on: 'schedule', times: 1 }] });
  const desiredTime = await chooseATime(page);
  await press(page, 'Continue');
  await enterDetails(page);
  const said = await listen(page);
  await press(page, 'Book the call');
  await expect(heading(page, 'That time has just gone')).toBeFocused();
  await page.keyboard.press('Tab');
  const other = page.getByRole('list', { name: 'Free times close by' }).getByRole('button').first();
  await expect(other).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(heading(page, 'Your call is booked')).toBeFocused();
  const own = (await sandbox.bookings()).filter((each) => each.phoneNumber === '030 23125 014');
  expect(own).toHaveLength(1);
  expect(own[0]?.desiredTime).not.toBe(desiredTime);
  expect(await said()).toEqual([
    'Booking…',
    expect.stringMatching(/^That time has just gone/),
    'Booking…',
    'Your call is booked',
  ]);
});

test('books anyway by keyboard alone when nobody knows', async ({ page }) => {
  const { sandbox } = await openPage(page);
  sandbox.planFaults({ rules: [{ fault: 'html-body', on: 'schedule', times: 1 }] });
  await press(page, 'Continue');
  await enterDetails(page);
  const said = await listen(page);
  await press(page, 'Book the call');
  await expect(heading(page, 'We could not find out')).toBeFocused();
  expect(await sandbox.bookings()).toHaveLength(1);
  await press(page, 'Book anyway');
  await expect(heading(page, 'You are in the queue')).toBeFocused();
  expect(await sandbox.bookings()).toHaveLength(2);
  expect(await said()).toEqual([
    'Booking…',
    expect.stringMatching(/^We could not find out/),
    'Booking…',
    'You are in the queue',
  ]);
});

test('waits for the network by keyboard alone, and loses nothing', async ({ page, context }) => {
  const { sandbox, posts } = await openPage(page);
  const desiredTime = await chooseATime(page);
  await press(page, 'Continue');
  await enterDetails(page);
  const said = await listen(page);
  await context.setOffline(true);
  await press(page, 'Book the call');
  await expect(page.getByRole('alert')).toContainText('You are offline');
  const button = page.getByRole('button', { name: 'Book the call' });
  await expect(button).toBeFocused();
  expect(posts()).toBe(0);
  await context.setOffline(false);
  await page.keyboard.press('Enter');
  await expect(heading(page, 'Your call is booked')).toBeFocused();
  expect(await sandbox.bookings()).toMatchObject([{ desiredTime }]);
  const heard = await said();
  expect(heard.filter((words) => words.startsWith('You are offline'))).toHaveLength(1);
  expect(heard.filter((words) => words === 'Your call is booked')).toHaveLength(1);
});

test('changes its mind by keyboard alone: back, another time, and cancels', async ({ page }) => {
  const { sandbox } = await openPage(page);
  await chooseATime(page);
  await press(page, 'Continue');
  await enterDetails(page);
  await tabTo(page, page.getByRole('button', { name: 'Change the time' }));
  await page.keyboard.press('Enter');
  await expect(heading(page, 'When should we call?')).toBeFocused();
  const chosen = page.getByRole('radio', { name: /, \d+:\d\d, \d free$/, checked: true });
  await tabTo(page, chosen);
  const before = await chosen.inputValue();
  await page.keyboard.press('ArrowRight');
  const desiredTime = await chosen.inputValue();
  expect(desiredTime).not.toBe(before);
  await press(page, 'Continue');
  await expect(page.getByLabel('First name')).toHaveValue('Maria');
  await press(page, 'Continue');
  await expect(heading(page, 'Is this right?')).toBeFocused();
  await press(page, 'Book the call');
  await expect(heading(page, 'Your call is booked')).toBeFocused();
  expect(await sandbox.bookings()).toMatchObject([{ desiredTime }]);

  const said = await listen(page);
  await press(page, 'Cancel call');
  await expect(page.getByRole('button', { name: 'Keep the call' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'Cancel call' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Keep the call' })).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(heading(page, 'Your call is cancelled')).toBeFocused();
  const [booking] = await sandbox.bookings();
  expect(booking?.reason).toBe('CANCELLED');
  expect((await said()).filter((words) => words === 'Your call is cancelled')).toHaveLength(1);
});
