import type { JSHandle, Page } from '@playwright/test';

/** Every property of every element but custom ones, by a line such as `button.cbk-button 3 ::before color`. */
export type ComputedStyles = JSHandle<Readonly<Record<string, string>>>;

/** What the browser has made of all style sheets, for the widgets of a page or for all that is no part of them. */
export function computedStyles(page: Page, where: 'inside' | 'outside'): Promise<ComputedStyles> {
  return page.evaluateHandle((inside) => {
    const found: Record<string, string> = {};
    const write = (element: Element, index: number, pseudo: string): void => {
      const style = getComputedStyle(element, pseudo);
      if (/before|after/.test(pseudo) && style.content === 'none') return;
      const name = `${element.localName}.${element.getAttribute('class') ?? ''} ${index} ${pseudo}`;
      for (const property of style) {
        // How much a page wants text to grow on phones, and the flash of a touch, are the page's matter.
        if (!/^--|-size-adjust|tap-highlight|tab-size/.test(property)) {
          found[`${name} ${property}`] = style.getPropertyValue(property);
        }
      }
    };
    // A path has what its drawing has, and one of many times is like the other.
    const elements = [...document.querySelectorAll('body, body *:not(script, path)')].filter(
      (element) =>
        Boolean(element.closest('.cbk-root')) === inside &&
        !element.closest('.cbk-time:nth-child(n + 4)'),
    );
    for (const [index, element] of elements.entries()) {
      write(element, index, '');
      write(element, index, '::before');
      write(element, index, '::after');
      if (element.matches('input, textarea')) write(element, index, '::placeholder');
      if (element.matches('dialog')) write(element, index, '::backdrop');
    }
    return found;
  }, where === 'inside');
}

/**
 * What cannot be seen: a button that has a ground anyhow and is called one (Bootstrap, of `[type="button"]`), the width of
 * an outline that there is not, and a backdrop's edge of no width.
 */
const unseen =
  /appearance: auto → button$|outline-width: 3px → 0px$|::backdrop (border|box-sizing)/;

/** Where two looks of one page differ, a line each. */
export async function differences(
  before: ComputedStyles,
  after: ComputedStyles,
): Promise<readonly string[]> {
  const lines = await before.evaluate(
    (was, is) =>
      [...new Set([...Object.keys(was), ...Object.keys(is)])]
        .filter((line) => was[line] !== is[line])
        .map((line) => `${line}: ${was[line]} → ${is[line]}`),
    after,
  );
  await after.dispose();
  return lines.filter((line) => !unseen.test(line));
}
