import type { Page } from '@playwright/test';

/** Hears what a screen reader would say by itself from now on: texts of live regions and alerts, in order. */
export async function listen(page: Page): Promise<() => Promise<readonly string[]>> {
  await page.evaluate(() => {
    const said: string[] = [];
    const last = new WeakMap<Element, string>();
    const hear = (region: Element): void => {
      const text = region.textContent?.trim() ?? '';
      if (text && last.get(region) !== text) said.push(text);
      last.set(region, text);
    };
    const regions = '[role=status], [role=alert]';
    for (const region of document.querySelectorAll(regions)) {
      last.set(region, region.textContent?.trim() ?? '');
    }
    new MutationObserver((changes) => {
      const heard = new Set<Element>();
      for (const { target, addedNodes } of changes) {
        const element = target instanceof Element ? target : target.parentElement;
        const around = element?.closest(regions);
        if (around) heard.add(around);
        for (const node of addedNodes) {
          if (!(node instanceof Element)) continue;
          if (node.matches(regions)) heard.add(node);
          for (const region of node.querySelectorAll(regions)) heard.add(region);
        }
      }
      for (const region of heard) if (region.isConnected) hear(region);
    }).observe(document.body, { subtree: true, childList: true, characterData: true });
    Object.assign(window, { said });
  });
  return () => page.evaluate(() => (window as unknown as { said: string[] }).said);
}
