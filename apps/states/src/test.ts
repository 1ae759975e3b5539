import { test as base, type Page } from '@playwright/test';

/** What time it is on every page: a Wednesday morning in Berlin, in office hours, far from any change of the clock. */
export const NOW = new Date('2027-03-10T09:12:00+01:00');

/**
 * A test with a `stage`: a page that one worker shows one state after the other on. Each is a load of its own; what is
 * shared is the browser's cache, which makes a visit three times as fast.
 */
export const test = base.extend<object, { stage: Page }>({
  stage: [
    async ({ browser }, use) => {
      const context = await browser.newContext({
        baseURL: process.env['STATES_URL'] ?? '',
        locale: 'en-GB',
        timezoneId: 'Europe/Berlin',
        reducedMotion: 'reduce',
        deviceScaleFactor: 1,
      });
      await context.addInitScript(countInsteadOfChance);
      const page = await context.newPage();
      await page.clock.setFixedTime(NOW);
      await use(page);
      await context.close();
    },
    { scope: 'worker' },
  ],
});

/** The id of a booking stands in its confirmation. */
function countInsteadOfChance(): void {
  let count = 0;
  crypto.getRandomValues = (array) => {
    count += 1;
    if (array instanceof Uint8Array) array.fill(count);
    return array;
  };
}
