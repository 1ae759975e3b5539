/** An element for a report: its slot and its words. */
export function nameElement(element: Element): string {
  const name = element.getAttribute('class') ?? element.tagName.toLowerCase();
  const words = element.getAttribute('aria-label') ?? element.textContent?.slice(0, 40);
  return `${name} “${words}”`;
}
