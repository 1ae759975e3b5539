import type { Page } from '@playwright/test';

/** How a customer may see the widget. */
export interface Look {
  theme: 'light' | 'dark';
  dir: 'ltr' | 'rtl';
  contrast?: 'more';
  forcedColors?: 'active';
}

const directions = ['ltr', 'rtl'] as const;

/** Light, dark and more contrast, each in both directions, and forced colours. */
const all: readonly Look[] = [
  ...directions.flatMap((dir): Look[] => [
    { theme: 'light', dir },
    { theme: 'dark', dir },
    { theme: 'light', dir, contrast: 'more' },
  ]),
  { theme: 'light', dir: 'ltr', forcedColors: 'active' },
];

/** The command for everything takes each theme and each direction once. */
export const looks: readonly Look[] = process.env['FEW_LOOKS']
  ? all.filter(
      ({ theme, dir, forcedColors }) => !forcedColors && (theme === 'dark') === (dir === 'rtl'),
    )
  : all;

/** Gives the state that is shown another look, without loading it anew. */
export async function putOn(page: Page, look: Look): Promise<void> {
  const { theme, dir, contrast = null, forcedColors = null } = look;
  await page.emulateMedia({ contrast, forcedColors });
  await page.evaluate(
    ([theme, dir]) => {
      document.body.style.background = theme === 'dark' ? '#0b0d11' : '';
      for (const root of document.querySelectorAll<HTMLElement>('.cbk-root')) {
        root.dataset['theme'] = theme;
        root.dir = dir;
      }
    },
    [theme, dir] as const,
  );
}
