import type { LaterLabels } from './CallbackLabels.ts';
import { calendarLabels } from './calendarLabels.ts';
import { changeLabels } from './changeLabels.ts';
import { offerLabels } from './offerLabels.ts';
import { outcomeLabels } from './outcomeLabels.ts';

/** The English words of what the widget loads later; the others are in `englishLabels`. */
export const laterLabels: LaterLabels = {
  offer: offerLabels,
  outcome: outcomeLabels,
  calendar: calendarLabels,
  change: changeLabels,
};
