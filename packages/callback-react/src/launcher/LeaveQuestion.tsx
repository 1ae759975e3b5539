import type { ReactNode } from 'react';
import type { LauncherLabels } from '../labels/launcherLabels.ts';
import { Question } from '../parts/Question.tsx';
import type { LeaveReason } from './findLeaveReason.ts';
import type { Launcher } from './useLauncher.ts';

/** What a {@link LeaveQuestion} takes. */
export interface LeaveQuestionProps {
  reason: LeaveReason;
  launcher: Launcher;
  labels: LauncherLabels;
}

/** Asks before a request is given up, and says what that means. */
export function LeaveQuestion({ reason, launcher, labels }: LeaveQuestionProps): ReactNode {
  const texts = {
    typed: labels.leaveText,
    awaiting: labels.leaveAwaitingText,
    untouched: labels.leaveUntouchedText,
  };
  return (
    <Question
      heading={reason === 'awaiting' ? labels.leaveAwaiting : labels.leave}
      text={texts[reason]}
      safe={labels.keepGoing}
      onSafe={launcher.keepGoing}
      other={labels.leaveAnyway}
      onOther={launcher.close}
    />
  );
}
