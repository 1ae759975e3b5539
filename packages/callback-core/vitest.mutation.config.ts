import { defineConfig, type ViteUserConfig } from 'vitest/config';

/** The tests that decide about errors, policy, outcomes and slots; mutation testing runs them some thousand times. */
const config: ViteUserConfig = defineConfig({
  test: {
    include: [
      'src/errors/*.test.ts',
      'src/policy/*.test.ts',
      'src/reconcile/*.test.ts',
      'src/schedule/*.test.ts',
      'src/send/*.test.ts',
      'src/slots/*.test.ts',
      'src/protocol/**/*.test.ts',
      'src/createClient.test.ts',
    ],
    // Instrumented code is slower than what is promised.
    testNamePattern: /^(?!.*(nobody notices|few milliseconds))/,
    testTimeout: 120_000,
    env: { TZ: 'UTC', PROPERTY_RUNS: '100' },
  },
});

export default config;
