import { defineConfig, devices } from '@playwright/test';
import { chromiumLaunch } from '../../chromium.launch.ts';

// Ports of its own, so that a demo that is running is left alone.
export const sandboxURL = 'http://127.0.0.1:8789';
export const demoURL = 'http://127.0.0.1:4179';

export default defineConfig({
  testDir: './e2e',
  fullyParallel: true,
  forbidOnly: Boolean(process.env['CI']),
  workers: 2,
  retries: 0,
  reporter: 'list',
  timeout: 30_000,
  use: {
    baseURL: demoURL,
    locale: 'en-GB',
    timezoneId: 'Europe/Berlin',
    // It costs a third more time.
    trace: process.env['CI'] ? 'off' : 'retain-on-failure',
    launchOptions: chromiumLaunch,
  },
  projects: [
    { name: 'desktop', use: { ...devices['Desktop Chrome'], locale: 'en-GB' } },
    {
      name: 'phone',
      use: { ...devices['Pixel 7'], locale: 'en-GB' },
      // What these look at is the same at every width.
      testIgnore: /(hostStyles|policy|missingPart|situations|faults|sandboxPage)\.spec\.ts/,
      grepInvert: /axe finds nothing on the page (?!#widget)/,
    },
  ],
  webServer: [
    {
      command: 'callback-sandbox --port 8789 --store memory --faults',
      url: `${sandboxURL}/health`,
    },
    {
      command: 'vite build && vite preview --host 127.0.0.1 --port 4179 --strictPort',
      env: { VITE_SANDBOX_URL: sandboxURL },
      url: demoURL,
    },
  ],
});
