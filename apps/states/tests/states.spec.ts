import { expect } from '@playwright/test';
import { inspect } from '../src/inspect.ts';
import { looks, putOn } from '../src/looks.ts';
import { compareShots } from '../src/pictures.ts';
import { listStates } from '../src/states.ts';
import { test } from '../src/test.ts';
import { textSpacing } from '../src/textSpacing.ts';
import { visit } from '../src/visit.ts';

/** Widths and heights in CSS pixels. */
const narrow = [
  { width: 280, height: 568 },
  // 1280 × 1024 at 400 %; as narrow as the smallest phones.
  { width: 320, height: 256 },
];

for (const { id, shot } of listStates()) {
  const about = shot ? { tag: '@shot' } : {};
  test(`${id} is accessible in every look, at every size`, about, async ({ stage }) => {
    await visit(stage, id);
    if (shot) await compareShots(stage, shot);
    const found: Record<string, readonly string[]> = {};
    for (const look of looks) {
      await putOn(stage, look);
      found[`axe ${Object.values(look)}`] = await inspect(stage, 'findViolations');
    }
    found['targets'] = await inspect(stage, 'findSmallTargets');

    for (const dir of ['ltr', 'rtl'] as const) {
      await putOn(stage, { theme: 'light', dir });
      for (const size of narrow) {
        await stage.setViewportSize(size);
        found[`${dir} ${Object.values(size)}`] = await inspect(stage, 'findLoss');
      }
    }
    found['focus at 400 %'] = await inspect(stage, 'findHiddenFocus');
    await stage.setViewportSize({ width: 320, height: 568 });
    found['targets at 320'] = await inspect(stage, 'findSmallTargets');
    await stage.addStyleTag({ content: textSpacing });
    found['spaced at 320'] = await inspect(stage, 'findLoss');
    await stage.setViewportSize({ width: 800, height: 900 });
    found['spaced'] = await inspect(stage, 'findLoss');

    expect(Object.entries(found).filter(([, complaints]) => complaints.length > 0)).toEqual([]);
  });
}

test('there are stories for all states', () => {
  expect(listStates().length).toBeGreaterThanOrEqual(40);
});
