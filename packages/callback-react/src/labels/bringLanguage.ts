import { warnDevelopers } from '../widget/warnDevelopers.ts';
import type { CallbackLabelOverrides } from './LanguageWords.ts';
import { type Language, languages } from './languages.ts';

const english: CallbackLabelOverrides = { language: 'en' };
const present: Partial<Record<Language, CallbackLabelOverrides>> = { en: english };

/** The words of a language if they are there: what was loaded once is there for the next widget too. */
export function presentLanguage(language: Language): CallbackLabelOverrides | undefined {
  return present[language];
}

/** Loads the first words of a language; English ones when they do not come. */
export async function bringLanguage(language: Language): Promise<CallbackLabelOverrides> {
  if (language === 'en') return english;
  try {
    present[language] = await languages[language]();
    return present[language];
  } catch (error) {
    warnDevelopers(`The words of "${language}" did not load, so they are English. ${error}`);
    return english;
  }
}
