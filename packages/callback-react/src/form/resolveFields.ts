import type { StandardSchemaV1 } from '@standard-schema/spec';
import type { FieldOptions, FormFields } from './FormFields.ts';

/** A field, ready to be shown and checked. */
export interface ResolvedField extends FieldOptions {
  name: string;
  required: boolean;
}

/** Fields of a form that names none. */
export const defaultFields = {
  firstname: true,
  lastname: true,
  phonenumber: true,
  subject: true,
} as const satisfies FormFields;

const NAME = /^[A-Za-z_$][\w$]*$/;
// Names of the form, of the request and of react-hook-form.
const TAKEN = ['desiredTime', 'country', 'userData', 'serviceName', 'root'];

/** The fields of a form in their order, `phonenumber` always among them. Refuses names that cannot travel. */
export function resolveFields(fields: FormFields = defaultFields): readonly ResolvedField[] {
  const named: FormFields = { ...fields, phonenumber: fields['phonenumber'] || true };
  return Object.entries(named).flatMap(([name, given]) => {
    if (!NAME.test(name) || name in Object.prototype || TAKEN.includes(name)) {
      throw new TypeError(
        `useCallbackForm: "${name}" cannot be the name of a field. Give letters and digits, and none of ${TAKEN}.`,
      );
    }
    if (given === false) return [];
    const options = given === true ? {} : isSchema(given) ? { check: given } : given;
    const required = name === 'phonenumber' || (options.required ?? false);
    const { check, maxLength } = options;
    return [{ name, check, maxLength, required }];
  });
}

function isSchema(value: StandardSchemaV1 | FieldOptions): value is StandardSchemaV1 {
  return '~standard' in value;
}
