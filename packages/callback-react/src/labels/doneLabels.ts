/** Words of the confirmation. */
export const doneLabels = {
  booked: 'Your call is booked',
  bookedText: 'We call at your time. Keep your phone near.',
  queued: 'You are in the queue',
  queuedText: 'We call when it is your turn. Keep your phone near.',
  reference: 'Reference',
  bookAnother: 'Book a new call',
};
