import { expect, it } from 'vitest';
import { matchLanguage } from './matchLanguage.ts';

it.each([
  ['de', 'de'],
  ['de-AT', 'de'],
  ['DE-at', 'de'],
  ['en-US', 'en'],
  ['pt', 'pt-BR'],
  ['pt-PT', 'pt-BR'],
  ['zh', 'zh-CN'],
  ['zh-Hans-SG', 'zh-CN'],
  ['iw', 'he'],
  ['ar-EG-u-nu-latn', 'ar'],
  ['ja-JP-u-ca-japanese', 'ja'],
  // Nothing of ours: English, and so for another script.
  ['sv', 'en'],
  ['zh-TW', 'en'],
  ['zh-Hant', 'en'],
  ['fil', 'en'],
  ['und', 'en'],
])('reads %s in %s', (tag, language) => {
  expect(matchLanguage(tag)).toBe(language);
});
