import type { aheadLabels } from './aheadLabels.ts';
import type { calendarLabels } from './calendarLabels.ts';
import type { changeLabels } from './changeLabels.ts';
import { checkLabels } from './checkLabels.ts';
import { doneLabels } from './doneLabels.ts';
import { headLabels } from './headLabels.ts';
import type { launcherLabels } from './launcherLabels.ts';
import type { monthLabels } from './monthLabels.ts';
import type { offerLabels } from './offerLabels.ts';
import type { outcomeLabels } from './outcomeLabels.ts';
import { troubleLabels } from './troubleLabels.ts';
import { whenLabels } from './whenLabels.ts';
import { whoLabels } from './whoLabels.ts';
import type { zoneLabels } from './zoneLabels.ts';

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
  zone: typeof zoneLabels;
  month: typeof monthLabels;
  ahead: typeof aheadLabels;
}

/** What the parts that tell an outcome take. */
export type OutcomeLabels = CallbackLabels & Pick<LaterLabels, 'outcome'>;

/** Every word there is. */
export interface AllLabels extends CallbackLabels, LaterLabels {
  launcher: typeof launcherLabels;
}

/** Words by place; none, some or all of a place. */
export type SomeLabels = {
  [Place in keyof AllLabels]?: Partial<AllLabels[Place]> | undefined;
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
