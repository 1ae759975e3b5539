import { defineConfig, type ViteUserConfig } from 'vitest/config';
import { source } from '../../vitest.source.ts';

/** Machines stand in any zone: west and east of all others, half an hour and 45 minutes off, with a change of 30. */
const ZONES = [
  'America/Los_Angeles',
  'Australia/Lord_Howe',
  'Pacific/Chatham',
  'Pacific/Kiritimati',
  'Asia/Kathmandu',
];

const shared = {
  // A process of its own reads TZ when it starts. One for all files of a zone: they clean up after themselves.
  pool: 'forks' as const,
  isolate: false,
  testTimeout: 30_000,
  hookTimeout: 30_000,
};

const config: ViteUserConfig = defineConfig({
  test: {
    projects: [
      {
        ...source,
        test: {
          ...shared,
          name: 'core',
          include: ['src/**/*.test.ts'],
          exclude: ['src/zones.test.ts'],
          env: { TZ: 'UTC' },
        },
      },
      ...ZONES.map((zone) => ({
        ...source,
        test: {
          ...shared,
          name: `core in ${zone}`,
          include: ['src/zones.test.ts', 'src/slots/*.test.ts', 'src/request/parseInstant.test.ts'],
          env: { TZ: zone, PROPERTY_RUNS: '200' },
        },
      })),
    ],
    // Some of them wait for sockets.
    maxWorkers: 2,
  },
});

export default config;
