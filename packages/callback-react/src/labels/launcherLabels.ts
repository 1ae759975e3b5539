/** Words of the launcher. They are not among those of the widget, so that pages without a launcher do not load them. */
export const launcherLabels = {
  minimize: 'Minimise',
  close: 'Close',
  minimized: 'Call request, minimised',
  /** For the ear, before what is minimised. */
  restore: 'Open again:',
  request: 'Your call request',
  discard: 'Discard the request',
  leave: 'Leave without booking?',
  leaveText: 'What you typed will be lost.',
  leaveUntouchedText: 'You can come back whenever you like.',
  leaveAwaiting: 'Leave before the answer is here?',
  leaveAwaitingText:
    'Your call may be booked all the same. Open this again to see what became of it.',
  keepGoing: 'Keep going',
  leaveAnyway: 'Leave',
};

/** Every word of the launcher. */
export type LauncherLabels = typeof launcherLabels;
