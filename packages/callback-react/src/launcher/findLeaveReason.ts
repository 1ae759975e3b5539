import type { WidgetStanding } from '../widget/WidgetHost.ts';
import type { ConfirmClose } from './CallbackLauncherProps.ts';

/** Why there is something to ask: what was typed would be lost, an answer is awaited or missing, or it is always asked. */
export type LeaveReason = 'typed' | 'awaiting' | 'untouched';

/** Why the customer should be asked before a widget goes; nothing when it may go. */
export function findLeaveReason(
  { screen, touched }: WidgetStanding,
  confirmClose: ConfirmClose,
): LeaveReason | undefined {
  if (confirmClose === 'never') return undefined;
  switch (screen.status) {
    case 'booked':
    case 'unavailable':
      return undefined;
    case 'submitting':
      return 'awaiting';
    case 'unknown':
      if (screen.settlement !== 'notBooked') return 'awaiting';
      break;
    default:
      break;
  }
  if (touched) return 'typed';
  return confirmClose === 'always' ? 'untouched' : undefined;
}
