const CONTROLS = 'a[href], button, input, select, textarea, [role=option], [tabindex]';

/** What can be pressed or focused in the widgets on the page, by somebody who sees it. */
export function listControls(): readonly HTMLElement[] {
  const all = [...document.querySelectorAll('.cbk-root')].flatMap((root) => [
    ...root.querySelectorAll<HTMLElement>(CONTROLS),
  ]);
  return [...new Set(all)].filter(
    (element) => element.checkVisibility() && !element.closest('[inert]'),
  );
}
