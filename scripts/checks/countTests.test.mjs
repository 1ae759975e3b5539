import { describe, expect, it } from 'vitest';
import { countTests } from './countTests.mjs';

describe('countTests', () => {
  it("adds up vitest's closing lines, with turbo's prefix and colours", () => {
    const output = [
      'callback-core:test:  \u001b[2m      Tests \u001b[22m \u001b[1m\u001b[32m13 passed\u001b[39m\u001b[22m (13)',
      'callback-react:test:       Tests  1 failed | 20 passed | 2 skipped | 1 todo (24)',
    ].join('\n');
    expect(countTests(output)).toEqual({ passed: 33, failed: 1, skipped: 3 });
  });

  it("adds up Playwright's closing lines and takes a flaky test for a failed one", () => {
    const output =
      '  1 failed\n    [desktop] › widget.spec.ts:3:1\n  1 flaky\n  4 passed (12.3s)\n';
    expect(countTests(output)).toEqual({ passed: 4, failed: 2, skipped: 0 });
  });

  it('does not count test files, nor titles that talk of passing', () => {
    const output = ' Test Files  3 passed (3)\n ✓ 12 passed tests are counted once\n';
    expect(countTests(output)).toEqual({ passed: 0, failed: 0, skipped: 0 });
  });
});
