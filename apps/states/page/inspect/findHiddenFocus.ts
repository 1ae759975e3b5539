import { listControls } from './listControls.ts';
import { nameElement } from './nameElement.ts';

/** Gives the focus to everything that can have it, and tells over which of it something lies. */
export function findHiddenFocus(): readonly string[] {
  return listControls().flatMap((element) => {
    // Else the browser would see no reason to bring it into view.
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    element.focus();
    if (document.activeElement !== element) return [];
    const over = findCover(element);
    return over === undefined ? [] : [`${nameElement(element)} lies under ${over}`];
  });
}

/** Looked for at its middle, its left and its right. */
function findCover(element: HTMLElement): string | undefined {
  const [box = element.getBoundingClientRect()] = element.getClientRects();
  if (box.bottom < 0 || box.top > innerHeight) return 'nothing: it is out of the window';
  // Of what is higher than the window the part in the window counts.
  const y = Math.max(2, Math.min(box.y + box.height / 2, innerHeight - 2));
  for (const x of [box.x + box.width / 2, box.left + 3, box.right - 3]) {
    const top = document.elementFromPoint(x, y);
    const own = top && (element.contains(top) || top.contains(element));
    if (!own) return top ? nameElement(top) : 'nothing';
  }
  return undefined;
}
