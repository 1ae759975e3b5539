import { defineConfig, type UserConfig } from 'tsdown';

const config: UserConfig = defineConfig({
  entry: [
    'src/index.ts',
    'src/cli.ts',
    'src/msw/createHandlers.ts',
    'src/pglite/createPgliteStore.ts',
    'src/postgres/createPostgresStore.ts',
  ],
  format: ['esm'],
  platform: 'neutral',
  // src/cli, src/pglite and src/postgres need Node; the rest runs in browsers too.
  deps: { neverBundle: [/^node:/] },
  target: 'es2022',
  unbundle: true,
  dts: true,
  sourcemap: true,
});

export default config;
