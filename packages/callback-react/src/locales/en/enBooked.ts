import { calendarLabels } from '../../labels/calendarLabels.ts';
import { changeLabels } from '../../labels/changeLabels.ts';
import { doneLabels } from '../../labels/doneLabels.ts';
import type { LaterSets } from '../../labels/LanguageWords.ts';

/** English words for a booked call. */
export const enBooked: LaterSets['booked'] = {
  done: doneLabels,
  calendar: calendarLabels,
  change: changeLabels,
};
