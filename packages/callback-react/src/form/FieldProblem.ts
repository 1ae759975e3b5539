/**
 * What is wrong with a field.
 *
 * - `missing`: required, and empty. At `desiredTime`: a time must be chosen.
 * - `tooShort`, `tooLong`: a number with too few or too many digits, or of more than 64 characters; a text beyond its
 *   `maxLength`.
 * - `notAnEmail`, `notPossible`: no address, no telephone number.
 * - `rejected`: the service refused the value.
 * - `custom`: an issue of the field's own check, whose text is the message.
 */
export type ProblemCode =
  | 'missing'
  | 'tooShort'
  | 'tooLong'
  | 'notAnEmail'
  | 'notPossible'
  | 'rejected'
  | 'custom';

/** What is wrong with a field, and the words for it. */
export interface FieldProblem {
  name: string;
  code: ProblemCode;
  /** For the customer. */
  message: string;
  /** Id of the control, for a link to it. */
  fieldId: string;
}
