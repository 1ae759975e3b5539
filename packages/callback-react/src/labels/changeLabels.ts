/** Words for cancelling a booked call and for changing its time. A `time` arrives written out. */
export const changeLabels = {
  cancel: 'Cancel call',
  ask: 'Cancel this call?',
  askText: 'The time goes back to others. You can book a new one whenever you like.',
  askTextAsap: 'You leave the queue. You can book a new call whenever you like.',
  keep: 'Keep the call',
  cancelling: 'Cancelling…',
  cancelled: 'Your call is cancelled',
  cancelledText: 'We will not call you at this time. If it is in your calendar, take it out there.',
  cancelledTextAsap: 'We will not call you. Nothing else to do.',

  notCancelled: 'Your call is not cancelled',
  notCancelledText: 'It stands as it was. Please reach us another way.',
  notCancelledOffline: 'You are offline, and nothing was sent. Your call stands as it was.',
  notCancelledBusy: 'Many people are here right now. Your call stands. Try again in a moment.',
  cancelUnknown: 'We do not know whether your call is cancelled',
  cancelUnknownText:
    'No answer came back. Press “Cancel call” again: doing it twice does no harm. Until then we may still call.',

  gone: 'We no longer have this call',
  goneText: 'It may be cancelled already, or it has taken place.',

  changeTime: 'Change time',
  heading: 'When should we call instead?',
  standsUntil: (time: string): string => `Until you change it, your call stays at ${time}.`,
  confirm: 'Change the time',
  changing: 'Changing…',
  changed: 'Your call has a new time',

  notChanged: 'The time is not changed',
  stays: (time: string): string => `Your call stays at ${time}.`,
  takenText: 'That time is no longer free. Choose another one.',
  closedText: 'We are closed at that time. Choose another one.',
  offlineText: 'You are offline, and nothing was sent.',
  busyText: 'Many people are here right now. Try again in a moment.',
  refusedText: 'It cannot be changed here. Please reach us another way.',

  changeUnknown: 'We do not know whether the time is changed',
  changeUnknownText: ({ before, wanted }: { before: string; wanted: string }): string =>
    `No answer came back. We call at ${before} or at ${wanted}, and perhaps at both.`,
  look: 'Look again',
  looking: 'Looking…',
  looked: (time: string): string =>
    `We looked: your call at ${time} is booked. Whether there is a second one, nobody can see yet.`,
  notLooked: 'We could not look. Nothing has changed by it.',
  back: 'Back to the call',

  twoCalls: 'Two calls may come',
  twoCallsText: (time: string): string => `The earlier call at ${time} could not be cancelled.`,
  cancelEarlier: 'Cancel the earlier call',
  earlierCancelled: 'The earlier call is cancelled',
};
