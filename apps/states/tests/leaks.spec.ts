import { expect, test } from '@playwright/test';
import { chromiumLaunch } from '../../../chromium.launch.ts';
import { measureLeaks } from '../src/measureLeaks.ts';

// Code that the engine compiles anew, the better the longer it runs, is half a megabyte that nobody leaks.
const flags =
  '--no-opt --no-maglev --no-sparkplug --no-lazy-feedback-allocation --no-flush-bytecode';

// Ten seconds of work, which a busy machine stretches.
test.setTimeout(240_000);

test.use({
  launchOptions: {
    ...chromiumLaunch,
    args: [...chromiumLaunch.args, `--js-flags=${flags}`],
  },
});

/** The command for everything takes fewer: what one leaves behind, each does. */
const mounts = Number(process.env['LEAK_MOUNTS'] ?? 1000);

test(`nothing is left of ${mounts} widgets`, async ({ page }) => {
  await page.goto('/mounts.html');
  const { heap, listeners, nodes } = await measureLeaks(page, mounts);
  expect(listeners).toBe(0);
  expect(nodes).toBe(0);
  expect(heap).toBeLessThanOrEqual(128);
});

test('a leak is noticed', async ({ page }) => {
  await page.goto('/mounts.html?leak');
  const { heap, listeners, nodes } = await measureLeaks(page, 100);
  expect(listeners).toBeGreaterThanOrEqual(100);
  expect(nodes).toBeGreaterThan(100);
  expect(heap).toBeGreaterThan(128);
});
