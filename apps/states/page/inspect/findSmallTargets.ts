import { listControls } from './listControls.ts';
import { nameElement } from './nameElement.ts';

/** CSS pixels, WCAG 2.5.8. */
const SIZE = 24;

/**
 * What is smaller than 24 × 24 px to a finger, and has not the room around it that is accepted instead: a circle of
 * 24 px on its middle that meets no other target. Links within a sentence are exempt.
 */
export function findSmallTargets(): readonly string[] {
  const targets = listControls()
    // Takes the focus from us alone.
    .filter(({ tabIndex }) => tabIndex >= 0)
    .map((element) => ({ element, box: boxOf(element) }));
  return targets
    .filter(({ box }) => Math.min(box.width, box.height) < SIZE - 0.01)
    .filter(({ element }) => !isInSentence(element))
    .filter((one) => targets.some((other) => other !== one && meets(one.box, other.box)))
    .map(({ element, box }) => {
      const size = `${box.width.toFixed(1)} × ${box.height.toFixed(1)}`;
      return `${nameElement(element)} is ${size}`;
    });
}

/** With its label, which can be pressed as well. */
function boxOf(element: HTMLElement): DOMRect {
  const own = element.getBoundingClientRect();
  const label = element.closest('label')?.getBoundingClientRect();
  return label && label.width * label.height > own.width * own.height ? label : own;
}

function isInSentence(element: HTMLElement): boolean {
  const beside = [...(element.parentElement?.childNodes ?? [])];
  const words = beside.some((node) => node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim());
  return words && getComputedStyle(element).display === 'inline';
}

function meets(box: DOMRect, other: DOMRect): boolean {
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  const nearestX = Math.max(other.left, Math.min(x, other.right));
  const nearestY = Math.max(other.top, Math.min(y, other.bottom));
  return Math.hypot(x - nearestX, y - nearestY) < SIZE / 2;
}
