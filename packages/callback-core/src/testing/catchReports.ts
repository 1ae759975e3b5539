import { onTestFinished, vi } from 'vitest';

/** What is reported as an uncaught error until the test ends. */
export function catchReports(): readonly unknown[] {
  const reports: unknown[] = [];
  vi.stubGlobal('reportError', (error: unknown) => reports.push(error));
  onTestFinished(() => {
    vi.unstubAllGlobals();
  });
  return reports;
}
