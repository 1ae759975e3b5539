import react from '@vitejs/plugin-react';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig, type ViteUserConfig } from 'vitest/config';
import { chromiumLaunch } from '../../chromium.launch.ts';
import { source } from '../../vitest.source.ts';

/** In Chromium and with React as it is in production: anything else measures something else. */
const config: ViteUserConfig = defineConfig({
  ...source,
  plugins: [react()],
  define: { 'process.env.NODE_ENV': '"production"' },
  optimizeDeps: {
    include: ['@tanstack/react-query', 'react-day-picker', 'react-dom', 'react-dom/client'],
  },
  test: {
    include: ['src/**/*.test.tsx'],
    disableConsoleIntercept: true,
    testTimeout: 60_000,
    browser: {
      enabled: true,
      headless: true,
      instances: [{ browser: 'chromium' }],
      provider: playwright({ launchOptions: chromiumLaunch }),
    },
  },
});

export default config;
