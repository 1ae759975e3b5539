import { expect } from '@playwright/test';
import { pose } from '../src/pictures.ts';
import { test } from '../src/test.ts';
import { visit } from '../src/visit.ts';

const changes: Readonly<Record<string, string>> = {
  'another radius': '--cbk-radius-control: 0.25rem',
  'another accent': '--cbk-accent: #4477e6',
  'another gap': '--cbk-space: 0.26rem',
  'other letters': '--cbk-font: sans-serif',
  'a lighter weight': '--cbk-weight: 500',
};

test('the tolerance of the screenshots lets no small change through', async ({ stage }) => {
  await visit(stage, 'callbackwidget--default');
  const card = await pose(stage);
  const look = async () =>
    expect(await card.screenshot({ animations: 'disabled', caret: 'hide', scale: 'css' }));
  (await look()).toMatchSnapshot('times-light.png');
  for (const [change, css] of Object.entries(changes)) {
    const style = await stage.addStyleTag({ content: `.cbk-root { ${css} }` });
    const changed = await look();
    expect(() => changed.toMatchSnapshot('times-light.png'), change).toThrow(/different/);
    await style.evaluate((element) => element.parentNode?.removeChild(element));
  }
});
