import type { CallbackForm } from '../form/CallbackForm.ts';
import type { FormFields } from '../form/FormFields.ts';

/** The form of a widget, whatever fields it has. */
export type WidgetForm = CallbackForm<FormFields>;
