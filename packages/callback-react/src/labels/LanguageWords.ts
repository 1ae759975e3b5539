import type { AllLabels, CallbackLabels, SomeLabels } from './CallbackLabels.ts';

/** Words that are loaded after those of the first steps, each set when it comes near. */
export interface LaterSets {
  /** What a booking came to, if it is not booked; the wait; the launcher. */
  more: Pick<AllLabels, 'trouble' | 'outcome' | 'offer' | 'launcher'>;
  /** For a booked call. Come near on the last step. */
  booked: Pick<AllLabels, 'done' | 'calendar' | 'change'>;
}

/** Loads each of the later sets. */
export type LaterWords = { [Name in keyof LaterSets]: () => Promise<LaterSets[Name]> };

/**
 * All words in one language. Give one as `labels`, and nothing has to be loaded before the first step is drawn, on a
 * server either.
 *
 * @example
 * ```tsx
 * import { de } from 'callback-react/locales/de';
 *
 * <CallbackWidget locale="de-AT" labels={de} />
 * ```
 */
export interface LanguageWords extends Pick<CallbackLabels, 'head' | 'when' | 'who' | 'check'> {
  /** BCP 47 tag. Days are written in this language. */
  language: string;
  /** In which direction it is read. Default `'ltr'`. */
  dir?: 'ltr' | 'rtl' | undefined;
  later: LaterWords;
}

/**
 * What `labels` takes: some words on top of those of the page's language, or a whole language of
 * `callback-react/locales/…`, also with some of its words replaced. Beside words with a `language` no others are loaded;
 * what they lack is English.
 */
export interface CallbackLabelOverrides extends SomeLabels {
  language?: string | undefined;
  dir?: 'ltr' | 'rtl' | undefined;
  later?: Partial<LaterWords> | undefined;
}
