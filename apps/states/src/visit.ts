import { expect, type Page } from '@playwright/test';

interface Channel {
  last(
    event: string,
  ): readonly { storyId?: string; status?: string; message?: string }[] | undefined;
}

const FONT = '.cbk-root { --cbk-font: "Inter Variable", sans-serif }';

/** Shows a story, and waits until its `play` has led to the state. Fails when it did not come that far. */
export async function visit(page: Page, id: string): Promise<void> {
  await page.setViewportSize({ width: 800, height: 900 });
  await page.emulateMedia({ contrast: null, forcedColors: null });
  await page.evaluate(() => {
    if (location.protocol !== 'about:') sessionStorage.clear();
  });
  // Storybook's own axe has had its turn in `pnpm stories`.
  await page.goto(`/iframe.html?id=${id}&viewMode=story&globals=a11y.manual:!true`);
  await page.addScriptTag({ url: '/inspect.js', type: 'module' });
  await page.addStyleTag({ url: '/index.css' });
  await page.addStyleTag({ content: FONT });
  const end = await page.waitForFunction((id) => {
    const channel: Channel | undefined = Reflect.get(window, '__STORYBOOK_ADDONS_CHANNEL__');
    const [finished] = channel?.last('storyFinished') ?? [];
    if (finished?.storyId !== id) return undefined;
    const [error] = channel?.last('playFunctionThrewException') ?? [];
    return { status: finished.status, error: error?.message };
  }, id);
  expect(await end.jsonValue()).toEqual({ status: 'success', error: undefined });
  await page.evaluate(async () => {
    await Promise.all(
      ['400', '600'].map((weight) => document.fonts.load(`${weight} 1rem "Inter Variable"`)),
    );
    await document.fonts.ready;
  });
}
