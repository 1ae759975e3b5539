import { expect } from '@playwright/test';
import { type Picture, pose } from '../src/pictures.ts';
import { test } from '../src/test.ts';
import { visit } from '../src/visit.ts';

const light: Picture = { name: 'light', theme: 'light', dir: 'ltr', width: 640 };

const changes: Readonly<Record<string, string>> = {
  'another radius': '--cbk-radius-control: 0.25rem',
  'another accent': '--cbk-accent: #4477e6',
  'another gap': '--cbk-space: 0.26rem',
  'other letters': '--cbk-font: sans-serif',
  'a lighter weight': '--cbk-weight: 500',
};

for (const [change, css] of Object.entries(changes)) {
  test(`${change} is seen in the screenshots`, async ({ stage }) => {
    await visit(stage, 'callbackwidget--default');
    const card = await pose(stage, light);
    const compare = async () =>
      expect(await card.screenshot({ animations: 'disabled', caret: 'hide', scale: 'css' }));
    (await compare()).toMatchSnapshot('times-light.png');
    await stage.addStyleTag({ content: `.cbk-root { ${css} }` });
    const changed = await compare();
    expect(() => changed.toMatchSnapshot('times-light.png')).toThrow(/different/);
  });
}
