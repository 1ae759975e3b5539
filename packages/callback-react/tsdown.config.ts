import { defineConfig, type UserConfig } from 'tsdown';

const config: UserConfig = defineConfig({
  entry: ['src/index.ts', 'src/hooks.ts', 'src/phone.ts', 'src/locales/*/*.ts'],
  format: ['esm'],
  platform: 'neutral',
  target: 'es2022',
  unbundle: true,
  dts: true,
  sourcemap: true,
});

export default config;
