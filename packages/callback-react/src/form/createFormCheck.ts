import type { StandardSchemaV1 } from '@standard-schema/spec';
import type { PhoneRules } from '../phone/loadPhoneRules.ts';
import { contactCheck } from './contactCheck.ts';
import { problemText } from './problemMessages.ts';
import type { ResolvedField } from './resolveFields.ts';

/** What a form is checked by. */
export interface FormCheckOptions {
  fields: readonly ResolvedField[];
  /** Must a time be chosen? */
  timeRequired: boolean;
  /** Absent while they are not loaded, and where numbers travel as typed. */
  phoneRules: PhoneRules | undefined;
  /** Did the service refuse this number? */
  isRejected(phonenumber: string): boolean;
}

/** Values of a form by field. */
export type Values = Record<string, unknown>;

/** One Standard Schema of a whole form: the form's own checks first, then those of its user. */
export function createFormCheck(options: FormCheckOptions): StandardSchemaV1<Values, Values> {
  const validate = async (given: unknown): Promise<StandardSchemaV1.Result<Values>> => {
    const values = given as Values;
    const value: Values = { ...values };
    const issues: StandardSchemaV1.Issue[] = [];
    for (const field of options.fields) {
      const result = await checkField(field, values, options);
      // One text a field: the first is what has to be mended first.
      if (result.issues)
        issues.push({ message: result.issues[0]?.message ?? '', path: [field.name] });
      else value[field.name] = result.value;
    }
    if (options.timeRequired && isEmpty(values['desiredTime'])) {
      issues.push({ message: problemText('missing'), path: ['desiredTime'] });
    }
    return issues.length > 0 ? { issues } : { value };
  };
  return { '~standard': { version: 1, vendor: 'callback-react', validate } };
}

async function checkField(
  { name, check, required, maxLength }: ResolvedField,
  values: Values,
  options: FormCheckOptions,
): Promise<StandardSchemaV1.Result<unknown>> {
  const country = String(values['country'] ?? '');
  const own = contactCheck(name, { ...options, country });
  const result = own
    ? await own['~standard'].validate(values[name] ?? '')
    : { value: values[name] };
  if (result.issues) return result;
  if (required && isEmpty(result.value)) return { issues: [{ message: problemText('missing') }] };
  if (maxLength !== undefined && String(result.value ?? '').length > maxLength) {
    return { issues: [{ message: problemText('tooLong') }] };
  }
  return check ? check['~standard'].validate(result.value) : result;
}

function isEmpty(value: unknown): boolean {
  return value === undefined || value === null || value === '' || value === false;
}
