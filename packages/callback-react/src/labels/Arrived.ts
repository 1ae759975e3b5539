import type { SomeLabels } from './CallbackLabels.ts';
import type { CallbackLabelOverrides, LaterSets } from './LanguageWords.ts';

/** Words that have arrived for the readers of a tag. */
export interface Arrived {
  tag: string;
  first: CallbackLabelOverrides;
  later: SomeLabels;
  /** Later sets that have arrived, or that never will. */
  sets: readonly (keyof LaterSets)[];
}

/** First words by tag. What was loaded once is there for the next widget at once. */
export const present = new Map<string, CallbackLabelOverrides>();

/** Stands for the English words, which the parts bring along. */
export const english: CallbackLabelOverrides = { language: 'en' };
