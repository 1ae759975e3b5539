import type { changeLabels } from '../labels/changeLabels.ts';
import type { Care } from './Care.ts';

/**
 * What the live region says about a booked call; nothing where the confirmation itself is what there is to say.
 * `ofTimes` is what the times have to say where another one is chosen.
 */
export function sayCare(
  { screen, changes, said }: Care,
  { words, ofTimes }: { words: typeof changeLabels; ofTimes: string },
): string | undefined {
  if (said) return words[said];
  switch (screen.status) {
    case 'booked':
      return changes > 0 ? words.changed : undefined;
    case 'cancel-ask':
      return screen.busy ? words.cancelling : '';
    case 'cancelled':
    case 'gone':
      return words[screen.status];
    case 'change':
      return screen.busy ? words.changing : ofTimes;
    case 'change-unknown':
      return screen.look === 'busy' ? words.looking : '';
    default:
      return screen satisfies never;
  }
}
