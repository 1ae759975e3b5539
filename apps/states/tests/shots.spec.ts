import { expect } from '@playwright/test';
import { pictures, pose } from '../src/pictures.ts';
import { listStates } from '../src/states.ts';
import { test } from '../src/test.ts';
import { visit } from '../src/visit.ts';

for (const { id, shot } of listStates()) {
  if (!shot) continue;
  test(`${shot} looks as it did`, async ({ stage }) => {
    await visit(stage, id);
    for (const picture of pictures) {
      const card = await pose(stage, picture);
      await expect.soft(card).toHaveScreenshot(`${shot}-${picture.name}.png`);
    }
  });
}
