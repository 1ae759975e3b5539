/** Milliseconds of the quickest of some runs: the one that the rest of the machine disturbed least. */
export function quickestOf(runs: number, task: () => void): number {
  const times = Array.from({ length: runs }, () => {
    const start = performance.now();
    task();
    return performance.now() - start;
  });
  return Math.min(...times);
}
