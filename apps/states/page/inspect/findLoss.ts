import { nameElement } from './nameElement.ts';

/** Boxes that words must not leave, although nothing cuts them off there. */
const FRAMES = 'html, button, label, .cbk-panel';

const axes = [
  { overflow: 'overflowX', start: 'left', end: 'right', slack: 1 },
  // Letters may reach a little above and below their line.
  { overflow: 'overflowY', start: 'top', end: 'bottom', slack: 3 },
] as const;

type Axis = (typeof axes)[number];

/** Words that cannot be seen whole: they stick out of the window, of a control or of what cuts them off. */
export function findLoss(): readonly string[] {
  const { scrollWidth, clientWidth } = document.documentElement;
  const found = listTexts().flatMap((text) => {
    const box = findCut(text);
    return box ? [`“${text.nodeValue}” sticks out of ${nameElement(box)}`] : [];
  });
  if (scrollWidth > clientWidth) found.push(`the page is ${scrollWidth} px wide`);
  return found;
}

function listTexts(): readonly Text[] {
  return [...document.querySelectorAll('.cbk-root')].flatMap((root) => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    while (walker.nextNode()) texts.push(walker.currentNode as Text);
    return texts.filter(isSeen);
  });
}

function isSeen(text: Text): boolean {
  const parent = text.parentElement;
  if (!parent?.checkVisibility() || !text.nodeValue?.trim() || parent.closest('option'))
    return false;
  // Meant for the ear alone.
  for (let box: Element | null = parent; box; box = box.parentElement) {
    if (getComputedStyle(box).clipPath === 'inset(50%)') return false;
  }
  return true;
}

function findCut(text: Text): Element | undefined {
  const range = document.createRange();
  range.selectNodeContents(text);
  for (const line of range.getClientRects()) {
    for (const axis of axes) {
      const cut = findCutAlong(axis, line, text.parentElement);
      if (cut) return cut;
    }
  }
  return undefined;
}

function findCutAlong(axis: Axis, line: DOMRect, from: Element | null): Element | undefined {
  for (let box = from; box; box = box.parentElement) {
    const overflow = getComputedStyle(box)[axis.overflow];
    // What can be scrolled is not lost.
    if (/auto|scroll/.test(overflow)) return undefined;
    if (overflow === 'visible' && !box.matches(FRAMES)) continue;
    const frame = box.getBoundingClientRect();
    const before = line[axis.start] < frame[axis.start] - axis.slack;
    const after = line[axis.end] > frame[axis.end] + axis.slack;
    if (before || after) return box;
  }
  return undefined;
}
