import type { SomeLabels } from './CallbackLabels.ts';
import type { CallbackLabelOverrides, LaterSets } from './LanguageWords.ts';
import { languages } from './languages.ts';
import { matchLanguage } from './matchLanguage.ts';
import { warnDevelopers } from './warnDevelopers.ts';

/** Loads words. A part of its own, because pages in English need none of it. */
export const speak = {
  /** The first words for a reader of `tag`; English ones where there are none. Rejects when they do not come. */
  async first(tag: string): Promise<CallbackLabelOverrides> {
    const language = matchLanguage(tag);
    return language === 'en' ? { language } : languages[language]();
  },

  /** Later sets of a language. What does not come is left out. */
  async later(
    { language, later }: CallbackLabelOverrides,
    sets: readonly (keyof LaterSets)[],
  ): Promise<SomeLabels> {
    const all = sets.map((set) =>
      Promise.resolve(later?.[set]?.()).catch((error: unknown) => {
        warnDevelopers(`Words of "${language}" did not load, so they are English. ${error}`);
      }),
    );
    return Object.assign({}, ...(await Promise.all(all)));
  },
};
