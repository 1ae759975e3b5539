import { expect, type Locator, type Page } from '@playwright/test';
import { type Look, putOn } from './looks.ts';

/** A way a state is photographed. */
interface Picture extends Look {
  name: string;
  /** Of the window, CSS pixels. */
  width: number;
}

const light: Picture = { name: 'light', theme: 'light', dir: 'ltr', width: 640 };

/** Four of each state. */
const pictures: readonly Picture[] = [
  light,
  { name: 'dark', theme: 'dark', dir: 'ltr', width: 640 },
  { name: 'rtl', theme: 'light', dir: 'rtl', width: 640 },
  { name: 'phone', theme: 'light', dir: 'ltr', width: 320 },
];

/** Holds the state that is shown against its pictures. */
export async function compareShots(page: Page, shot: string): Promise<void> {
  for (const picture of pictures) {
    const card = await pose(page, picture);
    await expect.soft(card).toHaveScreenshot(`${shot}-${picture.name}.png`);
  }
  await page.setViewportSize({ width: 800, height: 900 });
}

/** Shows a state as the picture has it, and gives what is photographed: the card alone. */
export async function pose(page: Page, picture: Picture = light): Promise<Locator> {
  const { width, ...look } = picture;
  await page.setViewportSize({ width, height: 900 });
  await putOn(page, look);
  return page.locator('.cbk-panel');
}
