/** Words for what stops a booking on the page it is sent from. They always say whether something was booked and what is kept. */
export const troubleLabels = {
  offline: 'You are offline',
  offlineText:
    'Nothing was sent. As soon as you are back online, press again. What you typed is kept.',
  unreachable: 'We cannot be reached right now',
  unreachableText: 'Nothing was sent. What you typed is kept.',
  notSent: 'Nothing was sent',
  notSentText: 'What you typed is kept.',
  throttled: 'Many people are booking right now',
  throttledText: 'Nothing was booked yet. What you typed is kept.',
  tryAgain: 'Try again',
  tryAgainIn: (time: string): string => `Try again in ${time}`,

  /** Stand in for the screens of an outcome where these do not load. */
  notBooked: 'Your call is not booked',
  notBookedText: 'What you typed is kept. Another time may work, or try again.',
  unknown: 'We do not know whether your call is booked',
  unknownText:
    'No answer came back. Please do not book again yet: your phone may ring all the same.',
};
