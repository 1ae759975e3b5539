import { defineConfig, type UserConfig } from 'tsdown';

const config: UserConfig = defineConfig({
  entry: ['src/index.ts', 'src/msw/createHandlers.ts', 'src/cli.ts'],
  format: ['esm'],
  platform: 'neutral',
  // Only src/cli needs Node; the rest runs in browsers too.
  deps: { neverBundle: [/^node:/] },
  target: 'es2022',
  unbundle: true,
  dts: true,
  sourcemap: true,
});

export default config;
