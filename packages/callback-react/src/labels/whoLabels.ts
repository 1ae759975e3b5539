/** Words of the second step. */
export const whoLabels = {
  heading: 'How do we reach you?',
  firstname: 'First name',
  lastname: 'Last name',
  phonenumber: 'Phone number',
  phonenumberHint: 'Any way of writing it is fine.',
  email: 'Email',
  subject: 'What is it about?',
  subjectHint: 'A few words help us prepare.',
  optional: '(optional)',
  notLoaded: 'A part of this form did not load',
  /** For the ear, before the text at a field. */
  error: 'Error:',
  fieldsNeedALook: (count: number): string =>
    count === 1 ? '1 field needs a look' : `${count} fields need a look`,
  phonenumberMissing: 'Enter a phone number',
  phonenumberTooLong: 'This number is too long. Check the last digits.',
  rejected: 'This was not accepted. Please change it.',
  phonenumberRejected: 'We cannot call this number. Please enter another one.',
};
