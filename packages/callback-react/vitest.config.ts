import react from '@vitejs/plugin-react';
import { defineConfig, type ViteUserConfig } from 'vitest/config';
import { source } from '../../vitest.source.ts';

const config: ViteUserConfig = defineConfig({
  ...source,
  plugins: [react()],
  test: {
    environment: 'jsdom',
    // One jsdom for all files: they clean up after themselves, and a fresh one each costs more than the tests.
    isolate: false,
    pool: 'threads',
    include: ['src/**/*.test.ts', 'src/**/*.test.tsx'],
    setupFiles: ['src/testing/setup.ts'],
    // Tests read style sheets; without this they are empty.
    css: true,
    testTimeout: 30_000,
    hookTimeout: 30_000,
  },
});

export default config;
