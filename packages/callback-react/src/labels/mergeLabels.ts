import { type CallbackLabels, englishLabels, type SomeLabels } from './CallbackLabels.ts';
import type { CallbackLabelOverrides } from './LanguageWords.ts';

/** Whole words for the parts, with whatever else there is. */
export type MergedLabels = CallbackLabels & SomeLabels;

/** Words with some of them replaced. Default: the English ones. */
export function mergeLabels(
  { language: _language, dir: _dir, later: _later, ...replaced }: CallbackLabelOverrides = {},
  words: MergedLabels = englishLabels,
): MergedLabels {
  const merged: Record<string, unknown> = { ...words };
  for (const [place, own] of Object.entries(replaced)) {
    merged[place] = { ...words[place as keyof SomeLabels], ...own };
  }
  return merged as unknown as MergedLabels;
}
