import { defineConfig, type ViteUserConfig } from 'vitest/config';
import { source } from '../../vitest.source.ts';

const config: ViteUserConfig = defineConfig({
  ...source,
  test: {
    include: ['src/**/*.test.ts'],
    typecheck: { enabled: true },
    testTimeout: 30_000,
    hookTimeout: 30_000,
  },
});

export default config;
