import type { Page } from '@playwright/test';
import type { Hearing } from '../page/inspect.ts';

/** Hears what a screen reader would say by itself from now on, and gives it in order when asked. */
export async function listen(page: Page): Promise<() => Promise<readonly string[]>> {
  await page.addScriptTag({ url: '/inspect.js', type: 'module' });
  await page.evaluate(() => {
    const { hearing }: { hearing: Hearing } = Object(window);
    hearing.startHearing();
  });
  return () =>
    page.evaluate(() => {
      const { hearing }: { hearing: Hearing } = Object(window);
      return hearing.listHeard();
    });
}
