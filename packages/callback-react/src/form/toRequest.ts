import type { ScheduleRequest } from 'callback-core';
import type { PhoneRules } from '../phone/loadPhoneRules.ts';
import type { Values } from './createFormCheck.ts';
import type { ResolvedField } from './resolveFields.ts';

/** What a request is made of. */
export interface RequestParts {
  /** Checked. */
  values: Values;
  fields: readonly ResolvedField[];
  phoneRules: PhoneRules | undefined;
  userData: Readonly<Record<string, unknown>> | undefined;
  serviceName: string | undefined;
}

const CONTACT = ['firstname', 'lastname', 'email', 'subject'];

/** The request for what was chosen and typed; what was left empty is left out. */
export function toRequest(parts: RequestParts): ScheduleRequest {
  const { values, fields, phoneRules, userData, serviceName } = parts;
  const given = fields
    .map(({ name }) => [name, values[name]] as const)
    .filter(([name, value]) => name !== 'phonenumber' && value !== '' && value !== undefined);
  const contact = given.filter(([name]) => CONTACT.includes(name));
  const custom = given.filter(([name]) => !CONTACT.includes(name));
  const phonenumber = String(values['phonenumber']);
  const desiredTime = values['desiredTime'];
  return {
    ...Object.fromEntries(contact),
    // A machine dials it; what the customer sees stays as it was typed.
    phonenumber: phoneRules?.toE164(phonenumber, String(values['country'] ?? '')) ?? phonenumber,
    ...(desiredTime ? { desiredTime: String(desiredTime) } : {}),
    ...(userData || custom.length > 0
      ? { userData: { ...userData, ...Object.fromEntries(custom) } }
      : {}),
    ...(serviceName && { serviceName }),
  };
}
