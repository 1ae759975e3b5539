import { defineConfig } from '@playwright/test';
import { chromiumLaunch } from '../../chromium.launch.ts';

const { args, executablePath } = chromiumLaunch;

export default defineConfig({
  testDir: './tests',
  fullyParallel: true,
  forbidOnly: Boolean(process.env['CI']),
  workers: 2,
  retries: 0,
  reporter: 'list',
  timeout: 90_000,
  snapshotPathTemplate: 'shots/{arg}{ext}',
  expect: {
    timeout: 10_000,
    // Letters may be smoothed a little differently by another build of Chromium: docs/decisions/0057.
    toHaveScreenshot: { maxDiffPixelRatio: 0.001, threshold: 0.1, scale: 'css', caret: 'hide' },
    toMatchSnapshot: { maxDiffPixelRatio: 0.001, threshold: 0.1 },
  },
  use: {
    // Set by the server when it listens.
    baseURL: process.env['STATES_URL'] ?? '',
    locale: 'en-GB',
    timezoneId: 'Europe/Berlin',
    launchOptions: {
      executablePath,
      args: [
        ...args,
        '--font-render-hinting=none',
        '--disable-lcd-text',
        '--force-color-profile=srgb',
      ],
    },
  },
  webServer: {
    command: 'node serve.mjs',
    wait: { stdout: /Listening on (?<states_url>\S+)/ },
  },
});
