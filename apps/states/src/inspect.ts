import type { Page } from '@playwright/test';
import type { Inspect } from '../page/inspect.ts';

/** Asks the page that is shown; complaints come back. */
export function inspect(page: Page, question: keyof Inspect): Promise<readonly string[]> {
  return page.evaluate((question) => {
    const { inspect }: { inspect: Inspect } = Object(window);
    return inspect[question]();
  }, question);
}
