import type { calendarLabels } from './calendarLabels.ts';
import type { changeLabels } from './changeLabels.ts';
import { checkLabels } from './checkLabels.ts';
import { doneLabels } from './doneLabels.ts';
import { headLabels } from './headLabels.ts';
import type { offerLabels } from './offerLabels.ts';
import type { outcomeLabels } from './outcomeLabels.ts';
import { troubleLabels } from './troubleLabels.ts';
import { whenLabels } from './whenLabels.ts';
import { whoLabels } from './whoLabels.ts';

/** Every word of the widget, by the place where it stands. Words that depend on data are functions. */
export interface CallbackLabels {
  head: typeof headLabels;
  when: typeof whenLabels;
  who: typeof whoLabels;
  check: typeof checkLabels;
  trouble: typeof troubleLabels;
  done: typeof doneLabels;
}

/** Every word of what is loaded later. */
export interface LaterLabels {
  offer: typeof offerLabels;
  outcome: typeof outcomeLabels;
  calendar: typeof calendarLabels;
  change: typeof changeLabels;
}

/** What the parts that tell an outcome take. */
export type OutcomeLabels = CallbackLabels & Pick<LaterLabels, 'outcome'>;

type Places = CallbackLabels & LaterLabels;

/** Words that replace some of the English ones. */
export type CallbackLabelOverrides = {
  [Place in keyof Places]?: Partial<Places[Place]>;
};

/** The English words, the default of every part. */
export const englishLabels: CallbackLabels = {
  head: headLabels,
  when: whenLabels,
  who: whoLabels,
  check: checkLabels,
  trouble: troubleLabels,
  done: doneLabels,
};
