import type { StorybookConfig } from '@storybook/react-vite';
import { mergeConfig } from 'vite';
import { source } from '../vitest.source.ts';

const config: StorybookConfig = {
  stories: ['./*.mdx', '../packages/*/src/**/*.stories.@(ts|tsx)'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y', '@storybook/addon-vitest'],
  framework: { name: '@storybook/react-vite', options: {} },
  // The worker of msw, for stories that go over the network.
  staticDirs: [
    {
      from: '../packages/callback-react/node_modules/msw/lib/mockServiceWorker.js',
      to: '/mockServiceWorker.js',
    },
  ],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true, enableCrashReports: false },
  typescript: { reactDocgen: 'react-docgen' },
  viteFinal: (vite) => mergeConfig(vite, source),
};

export default config;
