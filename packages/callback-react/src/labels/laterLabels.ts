import { aheadLabels } from './aheadLabels.ts';
import type { LaterLabels } from './CallbackLabels.ts';
import { calendarLabels } from './calendarLabels.ts';
import { changeLabels } from './changeLabels.ts';
import { countryLabels } from './countryLabels.ts';
import { fieldLabels } from './fieldLabels.ts';
import { monthLabels } from './monthLabels.ts';
import { offerLabels } from './offerLabels.ts';
import { outcomeLabels } from './outcomeLabels.ts';
import { zoneLabels } from './zoneLabels.ts';

/** The English words of what the widget loads later; the others are in `englishLabels`. */
export const laterLabels: LaterLabels = {
  offer: offerLabels,
  outcome: outcomeLabels,
  calendar: calendarLabels,
  change: changeLabels,
  fields: fieldLabels,
  country: countryLabels,
  zone: zoneLabels,
  month: monthLabels,
  ahead: aheadLabels,
};
