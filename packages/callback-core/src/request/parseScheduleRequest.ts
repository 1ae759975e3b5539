import { CallbackError } from '../errors/CallbackError.ts';
import type { ScheduleInput } from '../protocol/CallbackProtocol.ts';
import { createFieldCheck, type FieldCheck } from './createFieldCheck.ts';
import { readDesiredTime } from './readDesiredTime.ts';
import { readParameters } from './readParameters.ts';
import { readPhoneNumber } from './readPhoneNumber.ts';
import { readServiceName } from './readServiceName.ts';
import { readText } from './readText.ts';
import { readUserData } from './readUserData.ts';
import type { ScheduleRequest } from './ScheduleRequest.ts';

/** Fields that travel as attached data. */
const CONTACT = ['firstname', 'lastname', 'subject', 'email'];

/** Checks a request before anything is sent. What it sets wins over what is configured. */
export function parseScheduleRequest(
  request: ScheduleRequest,
  configured: Pick<ScheduleInput, 'userData' | 'parameters'>,
): ScheduleInput {
  const given: object = Object(request);
  if (Object.values(given).every((value) => value === undefined)) {
    throw new CallbackError('NO_FORM_DATA', {
      operation: 'schedule',
      message: 'No data found to schedule callback',
    });
  }
  const check = createFieldCheck(given);
  const input: ScheduleInput = {
    phonenumber: check.require('phonenumber', readPhoneNumber, 'give the number to call') ?? '',
    desiredTime: readDesiredTime(check),
    serviceName: check.read('serviceName', readServiceName),
    userData: {
      ...configured.userData,
      ...readContact(check),
      ...check.read('userData', readUserData),
    },
    parameters: { ...configured.parameters, ...readParameters(check) },
  };
  check.throwIfBad('VALIDATION', 'schedule');
  return input;
}

function readContact(check: FieldCheck): Record<string, string> {
  const fields = CONTACT.map((name) => [name, check.read(name, readText)] as const);
  return Object.fromEntries(fields.filter(isGiven));
}

function isGiven(field: readonly [string, string | undefined]): field is [string, string] {
  return field[1] !== undefined;
}
