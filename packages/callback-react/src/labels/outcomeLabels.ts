/** Words of the screens for every answer that is not a booking. They always say whether something was booked and what is kept. */
export const outcomeLabels = {
  taken: 'That time has just gone',
  takenText: (time: string): string => `${time} is no longer free. Everything you typed is kept.`,
  passed: 'This time has just passed',
  passedText: (time: string): string =>
    `${time} is over. Choose another one. Everything you typed is kept.`,
  closeBy: 'Free times close by',
  nothingCloseBy: 'There is nothing free close by.',
  bookThis: 'Book',
  seeAllTimes: 'See all times',

  unknown: 'We could not find out',
  unknownText:
    'We do not know whether your call went through. It may already be booked: then your phone rings at the time below.',
  unknownTextAsap:
    'We do not know whether your call went through. It may already be booked: then we call when it is your turn.',
  requestMade: (time: string): string => `Request made at ${time}`,
  noAnswer: 'No answer came back',
  unknownPrice:
    'If you book anyway and the first request went through after all, you may get two calls.',
  bookAnyway: 'Book anyway',
  checking: 'We are finding out. Please keep this page open.',
  notBooked: 'Your call is not booked yet',
  notBookedText: 'The request did not arrive. What you typed is kept.',

  closed: 'We are closed at that time',
  closedText: 'Nothing was booked. Choose a time when we are there.',
  closedNow: 'We are closed right now',
  closedNowText: 'Nothing was booked. Choose a time and we call you then.',
  limit: 'We cannot take this request',
  limitText:
    'There are already as many open calls as we can take for now. Nothing was booked. Another time may work.',
  refused: 'This request did not get through',
  refusedText: 'Nothing was booked. Check your details, or reach us another way.',
  checkDetails: 'Check details',
  unavailable: 'Booking is not available here',
  unavailableText:
    'Something is not set up right on our side. Nothing was booked. Please reach us another way.',
  tryOnceMore: 'Try once more',
};
