/** Writes down what the live region of a widget says from now on, in order. */
export function recordAnnouncements(root: HTMLElement): readonly string[] {
  const region = root.querySelector('.cbk-panel > [role="status"]');
  if (!region) throw new Error('There is no live region.');
  const said: string[] = [];
  const observer = new MutationObserver(() => {
    const text = region.textContent ?? '';
    if (text) said.push(text);
  });
  observer.observe(region, { childList: true, characterData: true, subtree: true });
  return said;
}
