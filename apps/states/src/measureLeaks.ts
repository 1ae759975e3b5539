import type { Page } from '@playwright/test';

/** What is left after many mounts. */
export interface Left {
  /** kB of JavaScript heap. */
  heap: number;
  listeners: number;
  nodes: number;
}

const WARM_UP = 100;

/** Shows and removes the widget so many times, and tells what of it is still there after garbage collection. */
export async function measureLeaks(page: Page, times: number): Promise<Left> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Performance.enable');
  await devtools.send('HeapProfiler.enable');

  const showAndRemove = (count: number): Promise<void> =>
    page.evaluate((count) => {
      const page: { showAndRemove(times: number): Promise<void> } = Object(window);
      return page.showAndRemove(count);
    }, count);

  const weigh = async (): Promise<Left> => {
    // The next time takes what only finalizers held.
    for (let time = 0; time < 3; time += 1) await devtools.send('HeapProfiler.collectGarbage');
    const { metrics } = await devtools.send('Performance.getMetrics');
    const value = (name: string) =>
      metrics.find((metric) => metric.name === name)?.value ?? Number.NaN;
    return {
      heap: value('JSHeapUsedSize') / 1024,
      listeners: value('JSEventListeners'),
      nodes: value('Nodes'),
    };
  };

  // What is made once, and compiled once, is no leak.
  await showAndRemove(WARM_UP);
  const before = await weigh();
  await showAndRemove(times);
  const after = await weigh();
  return {
    heap: after.heap - before.heap,
    listeners: after.listeners - before.listeners,
    nodes: after.nodes - before.nodes,
  };
}
