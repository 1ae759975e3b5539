import { fileURLToPath } from 'node:url';
import { storybookTest } from '@storybook/addon-vitest/vitest-plugin';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { chromiumLaunch } from './chromium.launch.ts';

const storybook = fileURLToPath(new URL('.storybook', import.meta.url));

export default defineConfig({
  test: {
    projects: [
      { test: { name: 'scripts', include: ['scripts/**/*.test.mjs'], testTimeout: 30_000 } },
      {
        extends: true,
        plugins: [storybookTest({ configDir: storybook, storybookScript: 'pnpm storybook' })],
        test: {
          name: 'storybook',
          // In the command for everything these are visited by the states, in the Storybook that is built.
          ...(process.env['STATES_FOLLOW'] && {
            exclude: ['packages/callback-react/src/{booked,launcher,offer,widget}/**'],
          }),
          testTimeout: 60_000,
          browser: {
            enabled: true,
            headless: true,
            instances: [{ browser: 'chromium' }],
            provider: playwright({ launchOptions: chromiumLaunch }),
          },
        },
      },
    ],
  },
});
