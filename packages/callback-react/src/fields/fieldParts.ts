import { fieldLabels } from '../labels/fieldLabels.ts';
import { AutoSubmit } from './AutoSubmit.tsx';
import { CaptchaSlot } from './CaptchaSlot.tsx';
import { Counter } from './Counter.tsx';
import { fieldProblem } from './fieldProblem.ts';
import { OtherField } from './OtherField.tsx';
import { reviewEntries } from './reviewEntries.ts';

/** What is loaded where more is asked for than the usual fields. */
export const fieldParts = {
  AutoSubmit,
  CaptchaSlot,
  Counter,
  OtherField,
  fieldProblem,
  reviewEntries,
  fieldLabels,
};
