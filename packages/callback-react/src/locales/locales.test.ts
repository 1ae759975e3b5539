// @vitest-environment node
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { transformSync } from 'esbuild';
import { expect, it } from 'vitest';
import packageJson from '../../package.json' with { type: 'json' };
import { languages } from '../labels/languages.ts';
import { en } from './en/en.ts';

const LIMIT = 2048;
const counts = [0, 1, 2, 3, 5, 11, 100];
const folder = join(import.meta.dirname, '.');
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
  /[\\/]\w+\.ts$/.test(name),
);

async function wordsOf(language: string): Promise<Record<string, Record<string, unknown>>> {
  const {
    later,
    language: tag,
    dir,
    ...first
  } = language === 'en' ? en : await languages[language as keyof typeof languages]();
  expect(tag).toBe(language);
  expect(dir).toBe(['ar', 'he'].includes(language) ? 'rtl' : undefined);
  return {
    ...first,
    ...(await later.more()),
    ...(await later.options()),
    ...(await later.booked()),
  };
}

function shapeOf(words: Record<string, Record<string, unknown>>): unknown {
  return Object.entries(words)
    .flatMap(([place, own]) =>
      Object.entries(own).map(([key, value]) => `${place}.${key}: ${typeof value}`),
    )
    .sort();
}

const all = ['en', ...Object.keys(languages)];

it.each(all)('%s has every word, and none of them is empty', async (language) => {
  const words = await wordsOf(language);
  expect(shapeOf(words)).toEqual(shapeOf(await wordsOf('en')));
  const texts = Object.values(words)
    .flatMap((place) => Object.values(place))
    .filter((text) => typeof text === 'string');
  expect(texts.filter((text) => text.trim() === '' || text !== text.trim())).toEqual([]);
});

it.each(all)('%s counts in the digits it is given', async (language) => {
  const { when, who, offer, fields } = (await wordsOf(language)) as unknown as typeof en & {
    offer: Record<'note' | 'number' | 'fromNow', typeof en.when.freeTimes>;
    fields: Record<'charactersLeft' | 'charactersOver', typeof en.when.freeTimes>;
  };
  const { format } = new Intl.NumberFormat('ar-EG');
  for (const count of counts) {
    const number = format(count);
    expect(when.free(count, format).number).toBe(number);
    expect(when.free(count, format).unit).toMatch(/\S/);
    expect(when.freeTimes(count, format)).toContain(number);
    expect(who.fieldsNeedALook(count, format)).toContain(number);
    expect(fields.charactersLeft(count, format)).toContain(number);
    expect(fields.charactersOver(count, format)).toContain(number);
    // One day, and two where a language has a word for two, are told without a number.
    if (count > 2) expect(when.lookFurther(count, format)).toContain(number);
    expect(when.lookFurther(count, format)).toMatch(/\S/);
    for (const words of [offer.note, offer.number, offer.fromNow]) {
      expect(words(count, format)).toContain(count < 90 ? number : format(1.5));
    }
  }
  expect(when.freeTimes(5)).toContain('5');
});

it('uses the plural forms of Polish and Arabic', async () => {
  const forms = async (language: string) => {
    const { when } = (await wordsOf(language)) as unknown as typeof en;
    return counts.map((count) => when.freeTimes(count));
  };
  expect(await forms('pl')).toEqual([
    '0 wolnych terminów',
    '1 wolny termin',
    '2 wolne terminy',
    '3 wolne terminy',
    '5 wolnych terminów',
    '11 wolnych terminów',
    '100 wolnych terminów',
  ]);
  expect(await forms('ar')).toEqual([
    'المواعيد المتاحة: 0',
    'موعد متاح واحد (1)',
    'موعدان متاحان (2)',
    '3 مواعيد متاحة',
    '5 مواعيد متاحة',
    '11 موعدًا متاحًا',
    '100 موعد متاح',
  ]);
});

it.each(files)('%s weighs at most 2 KiB', (name) => {
  const source = readFileSync(join(folder, name), 'utf8');
  const { code } = transformSync(source, {
    loader: 'ts',
    format: 'esm',
    minify: true,
    charset: 'utf8',
  });
  expect(gzipSync(code, { level: 9 }).length).toBeLessThanOrEqual(LIMIT);
});

it('is an entry point of the package, each language', () => {
  const entries = Object.keys(packageJson.exports).filter((entry) => entry.includes('locales'));
  expect(entries.sort()).toEqual(all.map((language) => `./locales/${language}`).sort());
});
