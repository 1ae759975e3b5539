import { defineConfig, type UserConfig } from 'tsdown';

const config: UserConfig[] = defineConfig([
  {
    entry: ['src/index.ts', 'src/fetch.ts', 'src/bus.ts', 'src/testing.ts'],
    format: ['esm'],
    platform: 'neutral',
    target: 'es2022',
    unbundle: true,
    dts: true,
    sourcemap: true,
  },
  {
    // One file for a script tag. Cleaning would take away what the other build has written.
    entry: ['src/callback-service.global.ts'],
    format: ['iife'],
    platform: 'browser',
    target: 'es2022',
    outputOptions: { entryFileNames: '[name].js' },
    minify: true,
    sourcemap: true,
    clean: false,
  },
]);

export default config;
