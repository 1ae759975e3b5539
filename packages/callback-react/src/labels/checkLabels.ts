/** Words of the third step, of the buttons that lead there, and of sending. */
export const checkLabels = {
  heading: 'Is this right?',
  when: 'When',
  name: 'Name',
  phone: 'Phone',
  about: 'About',
  change: 'Change',
  changeTime: 'Change the time',
  changeName: 'Change the name',
  changePhone: 'Change the phone number',
  changeSubject: 'Change the subject',
  back: 'Back',
  continue: 'Continue',
  book: 'Book the call',
  booking: 'Booking…',
  pending: 'Still working on it',
  pendingText:
    'This takes longer than usual. Please keep this page open; there is no need to press again.',
  weCall: 'We call',
  /** Number and name in one line; both are put in place as they were typed. */
  numberForName: ({ number, name }: { number: string; name: string }): string =>
    `${number} for ${name}`,
};
