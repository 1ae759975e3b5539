import { listControls } from './listControls.ts';
import { nameElement } from './nameElement.ts';

/** Gives the focus to everything that can have it, and tells over which of it something lies. */
export async function findHiddenFocus(): Promise<readonly string[]> {
  const found: string[] = [];
  for (const element of listControls()) {
    // Else the browser would see no reason to bring it into view.
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    element.focus();
    if (document.activeElement !== element) continue;
    // What was open over it may close when the focus comes.
    if (findCover(element) !== undefined) await new Promise((later) => setTimeout(later, 50));
    const over = findCover(element);
    if (over !== undefined) found.push(`${nameElement(element)} lies under ${over}`);
  }
  return found;
}

/** Looked for at its middle, its left and its right. */
function findCover(element: HTMLElement): string | undefined {
  const [box = element.getBoundingClientRect()] = element.getClientRects();
  if (box.bottom < 0 || box.top > innerHeight) return 'nothing: it is out of the window';
  // Of what is higher than the window the part in the window counts.
  const y = Math.max(2, Math.min(box.y + box.height / 2, innerHeight - 2));
  for (const x of [box.x + box.width / 2, box.left + 3, box.right - 3]) {
    const top = document.elementFromPoint(x, y);
    // A list of countries lies in its number's field.
    const own =
      top && (element.contains(top) || top.contains(element) || top.matches('.cbk-country-list'));
    if (!own) return top ? nameElement(top) : 'nothing';
  }
  return undefined;
}
