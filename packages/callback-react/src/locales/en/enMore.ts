import type { LaterSets } from '../../labels/LanguageWords.ts';
import { launcherLabels } from '../../labels/launcherLabels.ts';
import { offerLabels } from '../../labels/offerLabels.ts';
import { outcomeLabels } from '../../labels/outcomeLabels.ts';
import { troubleLabels } from '../../labels/troubleLabels.ts';

/** English words of what a booking came to, of the wait and of the launcher. */
export const enMore: LaterSets['more'] = {
  trouble: troubleLabels,
  outcome: outcomeLabels,
  offer: offerLabels,
  launcher: launcherLabels,
};
