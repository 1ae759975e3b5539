import { englishLabels } from '../../labels/CallbackLabels.ts';
import type { LanguageWords } from '../../labels/LanguageWords.ts';

/** English, as it is written in Britain. The widget has it always; give it as `labels` to have it in any page. */
export const en: LanguageWords = {
  language: 'en',
  later: {
    more: async () => (await import('./enMore.ts')).enMore,
    booked: async () => (await import('./enBooked.ts')).enBooked,
  },
  head: englishLabels.head,
  when: englishLabels.when,
  who: englishLabels.who,
  check: englishLabels.check,
};
