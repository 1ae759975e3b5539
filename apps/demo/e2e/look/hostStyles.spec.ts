import { expect, type Page, test } from '@playwright/test';
import { computedStyles, differences } from './computedStyles.ts';
import { dress, hosts, serveSheets } from './sheets.ts';

/** Ways in which a page can bring its own rules and ours together. */
function arrangements(host: string): readonly (readonly string[])[] {
  return [
    [`${host}.css`, 'styles.css'],
    ['styles.css', `${host}.css`],
    ['styles.css', `${host}.base.css`],
    ['order.css', 'styles.layer.css', `${host}.base.css`],
  ];
}

// Each compares some hundred thousand values.
test.describe.configure({ timeout: 180_000 });
test.use({ contextOptions: { reducedMotion: 'reduce' } });

async function openBarePage(page: Page): Promise<void> {
  await serveSheets(page);
  await page.goto('/bare.html');
  await dress(page, ['styles.css']);
  // What is around the widget shall not decide its width.
  await page.evaluate(() => {
    document.querySelector<HTMLElement>('main')?.setAttribute('style', 'min-height: 300vh');
    document
      .querySelector<HTMLElement>('#root')
      ?.setAttribute('style', 'position: absolute; top: 0; left: 0; width: 600px; margin: 0');
  });
}

async function chooseATime(page: Page): Promise<void> {
  await page.getByRole('radio', { name: /^At a time you choose/ }).check();
  await page.getByRole('group', { name: 'Day' }).getByRole('radio').nth(2).check();
  await page
    .getByRole('radio', { name: /\d:\d\d/ })
    .nth(2)
    .check();
}

async function goOn(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Continue' }).click();
}

async function fill(page: Page): Promise<void> {
  await page.getByLabel('First name').fill('Maria');
  await page.getByLabel('Phone number').fill('+49 30 901820');
  await goOn(page);
  await expect(page.getByRole('heading', { name: 'Is this right?' })).toBeFocused();
}

const states: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  'the first question': async (page) => {
    await expect(
      page
        .getByText('About 1 min')
        .or(page.getByText(/Next free/))
        .first(),
    ).toBeVisible();
  },
  'days and times': chooseATime,
  'fields with texts': async (page) => {
    await goOn(page);
    await goOn(page);
    await expect(page.getByRole('alert')).toBeFocused();
  },
  'a booked call': async (page) => {
    await chooseATime(page);
    await goOn(page);
    await fill(page);
    await page.getByRole('button', { name: 'Book the call' }).click();
    await expect(page.getByRole('button', { name: 'Calendar file' })).toBeVisible();
    await page.getByRole('button', { name: 'Cancel call' }).click();
  },
  'a dialog': async (page) => {
    await page.getByRole('button', { name: 'Call me back' }).click();
    await expect(page.getByRole('dialog').getByText(/Next free/)).toBeVisible();
  },
  'a bar': async (page) => {
    await page.getByRole('button', { name: 'Call me back' }).click();
    await page.getByRole('button', { name: 'Minimise' }).click();
  },
};

for (const [state, reach] of Object.entries(states)) {
  test(`${state} looks the same whatever a page says about elements`, async ({ page }) => {
    await openBarePage(page);
    await reach(page);
    await page.mouse.move(1200, 5);
    await page.waitForLoadState('networkidle');
    const bare = await computedStyles(page, 'inside');
    for (const host of Object.keys(hosts)) {
      for (const sheets of arrangements(host)) {
        await dress(page, sheets);
        const dressed = await computedStyles(page, 'inside');
        expect.soft(await differences(bare, dressed), `${sheets}`).toEqual([]);
      }
    }
  });
}

test('the style sheet changes nothing of the page around the widget', async ({ page }) => {
  await openBarePage(page);
  await page.evaluate(() =>
    document.querySelector('#root')?.setAttribute('style', 'display: none'),
  );
  for (const host of ['', ...Object.keys(hosts)]) {
    const own = host ? [`${host}.css`] : [];
    await dress(page, own);
    const before = await computedStyles(page, 'outside');
    for (const sheet of ['styles.css', 'styles.layer.css']) {
      for (const sheets of [
        [sheet, ...own],
        [...own, sheet],
      ]) {
        await dress(page, sheets);
        const dressed = await computedStyles(page, 'outside');
        expect.soft(await differences(before, dressed), `${sheets}`).toEqual([]);
      }
    }
  }
});
