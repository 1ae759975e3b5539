import type { CallbackForm } from '../form/CallbackForm.ts';
import type { ContactValues } from '../form/ContactValues.ts';

/** What was typed, without blanks at the ends. */
export function contactValues(form: CallbackForm): ContactValues {
  const { firstname, lastname, phonenumber, subject } = form.values();
  return {
    firstname: firstname.trim(),
    lastname: lastname.trim(),
    phonenumber: phonenumber.trim(),
    subject: subject.trim(),
  };
}
