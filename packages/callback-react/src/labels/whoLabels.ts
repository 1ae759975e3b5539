import type { WriteNumber } from './WriteNumber.ts';

/** Words of the second step. */
export const whoLabels = {
  heading: 'How do we reach you?',
  firstname: 'First name',
  lastname: 'Last name',
  phonenumber: 'Phone number',
  phonenumberHint: 'Any way of writing it is fine.',
  subject: 'What is it about?',
  subjectHint: 'A few words help us prepare.',
  optional: '(optional)',
  /** For the ear, before the text at a field. */
  error: 'Error:',
  fieldsNeedALook: (count: number, write: WriteNumber = String): string =>
    `${write(count)} ${count === 1 ? 'field needs' : 'fields need'} a look`,
  phonenumberMissing: 'Enter a phone number',
  phonenumberTooLong: 'This number is too long. Check the last digits.',
  phonenumberRejected: 'We cannot call this number. Please enter another one.',
};
