import { type Arrived, english, present } from './Arrived.ts';
import type { SomeLabels } from './CallbackLabels.ts';
import type { CallbackLabelOverrides, LaterSets } from './LanguageWords.ts';
import { languages } from './languages.ts';
import { matchLanguage } from './matchLanguage.ts';
import { warnDevelopers } from './warnDevelopers.ts';

/** Which words are missing. */
export interface SpeakOptions {
  tag: string;
  /** First words, where they are there already. */
  here: CallbackLabelOverrides | undefined;
  near: readonly (keyof LaterSets)[];
}

/** Loads words and shows them. A part of its own, because pages in English need none of it. */
export async function speak(
  { tag, here, near }: SpeakOptions,
  show: (next: (before: Arrived | undefined) => Arrived) => void,
): Promise<void> {
  const first = here ?? (await loadFirst(tag));
  show((before) => before ?? { tag, first, later: {}, sets: [] });
  const later = await loadLater(first, near);
  show(() => ({ tag, first, later, sets: near }));
}

async function loadFirst(tag: string): Promise<CallbackLabelOverrides> {
  const language = matchLanguage(tag);
  try {
    const first = language === 'en' ? english : await languages[language]();
    present.set(tag, first);
    return first;
  } catch (error) {
    warnDevelopers(`The words for "${tag}" did not load, so they are English. ${error}`);
    return english;
  }
}

async function loadLater(
  { language, later }: CallbackLabelOverrides,
  sets: readonly (keyof LaterSets)[],
): Promise<SomeLabels> {
  const all = sets.map((set) =>
    Promise.resolve(later?.[set]?.()).catch((error: unknown) => {
      warnDevelopers(`Words of "${language}" did not load, so they are English. ${error}`);
    }),
  );
  return Object.assign({}, ...(await Promise.all(all)));
}
