const REGIONS = '[role=status], [role=alert]';

const said: string[] = [];
const last = new WeakMap<Element, string>();

/** Hears what a screen reader says by itself from now on: texts of live regions and alerts. */
export function startHearing(): void {
  said.length = 0;
  for (const region of document.querySelectorAll(REGIONS)) last.set(region, textOf(region));
  const options = { subtree: true, childList: true, characterData: true };
  new MutationObserver((changes) => {
    const regions = new Set(changes.flatMap(listRegions));
    for (const region of regions) hear(region);
  }).observe(document.body, options);
}

/** What was said, in order. */
export function listHeard(): readonly string[] {
  return said;
}

function listRegions({ target, addedNodes }: MutationRecord): readonly Element[] {
  const element = target instanceof Element ? target : target.parentElement;
  const around = element?.closest(REGIONS);
  const added = [...addedNodes].filter((node) => node instanceof Element);
  const inside = added.flatMap((node) => [...node.querySelectorAll(REGIONS)]);
  return [...(around ? [around] : []), ...added.filter((node) => node.matches(REGIONS)), ...inside];
}

function hear(region: Element): void {
  const text = textOf(region);
  if (region.isConnected && text && last.get(region) !== text) said.push(text);
  last.set(region, text);
}

function textOf(region: Element): string {
  return region.textContent?.trim() ?? '';
}
