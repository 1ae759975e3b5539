import type { Locator, Page } from '@playwright/test';
import { type Look, putOn } from './looks.ts';

/** A way a state is photographed. */
export interface Picture extends Look {
  name: string;
  /** Of the window, CSS pixels. */
  width: number;
}

/** Four of each state. */
export const pictures: readonly Picture[] = [
  { name: 'light', theme: 'light', dir: 'ltr', width: 640 },
  { name: 'dark', theme: 'dark', dir: 'ltr', width: 640 },
  { name: 'rtl', theme: 'light', dir: 'rtl', width: 640 },
  { name: 'phone', theme: 'light', dir: 'ltr', width: 320 },
];

/** Shows a state as the picture has it, and gives what is photographed: the card alone. */
export async function pose(page: Page, { width, ...look }: Picture): Promise<Locator> {
  await page.setViewportSize({ width, height: 900 });
  await putOn(page, look);
  return page.locator('.cbk-panel');
}
