import { englishLabels, type OutcomeLabels } from './CallbackLabels.ts';
import { outcomeLabels } from './outcomeLabels.ts';

/** The English words of the parts that tell an outcome. */
export const englishOutcome: OutcomeLabels = { ...englishLabels, outcome: outcomeLabels };
