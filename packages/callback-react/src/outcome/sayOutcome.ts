import type { OutcomeLabels } from '../labels/CallbackLabels.ts';
import type { OutcomeScreen } from './OutcomeScreen.ts';
import { refusalWords } from './refusalWords.ts';

/** What the live region says of an answer; nothing where the screen is an alert by itself. */
export function sayOutcome(screen: OutcomeScreen, { outcome }: OutcomeLabels): string {
  switch (screen.status) {
    case 'closed':
    case 'limit':
    case 'refused':
      return outcome[refusalWords(screen.status, screen.request)];
    case 'unavailable':
      return outcome.unavailable;
    default:
      return '';
  }
}
