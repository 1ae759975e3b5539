import react from '@vitejs/plugin-react';
import { defineConfig, type ViteUserConfig } from 'vitest/config';
import { source } from '../../vitest.source.ts';
import manifest from './package.json' with { type: 'json' };

const tested = '../../packages/callback-react';

/**
 * Tests of packages/callback-react on React 18: each package of this manifest is taken from this folder. Those of what
 * differs between the two, or could: hooks, form, dialogs, effects in order, rendering on a server, what is loaded later.
 */
const config: ViteUserConfig = defineConfig({
  ...source,
  plugins: [react()],
  resolve: { ...source.resolve, dedupe: Object.keys(manifest.devDependencies) },
  server: { fs: { strict: false } },
  test: {
    environment: 'jsdom',
    // One jsdom for all files: they clean up after themselves, and a fresh one each costs more than the tests.
    isolate: false,
    pool: 'threads',
    dir: tested,
    include: [
      'src/{form,hooks,launcher,parts,provider,query,slotPicker}/**/*.test.tsx',
      'src/index.server.test.tsx',
      'src/widget/*.{autoSubmit,booking,captcha,change,languages,lifecycle,month,pending,server,slotTaken}.test.tsx',
    ],
    setupFiles: ['src/reactVersion.ts', `${tested}/src/testing/setup.ts`],
    // Tests read style sheets; without this they are empty.
    css: true,
    testTimeout: 30_000,
    hookTimeout: 30_000,
  },
});

export default config;
