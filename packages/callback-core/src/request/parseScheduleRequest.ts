import { CallbackError } from '../errors/CallbackError.ts';
import type { ScheduleInput } from '../protocol/CallbackProtocol.ts';
import { createFieldCheck, type FieldCheck } from './createFieldCheck.ts';
import { FieldProblem } from './FieldProblem.ts';
import { readInstant } from './readInstant.ts';
import { readServiceName } from './readServiceName.ts';
import { readText } from './readText.ts';
import { readUserData } from './readUserData.ts';
import type { ScheduleRequest } from './ScheduleRequest.ts';

const MAX_NUMBER_LENGTH = 64;

/** Checks a request before anything is sent. `userData` of the configuration is merged under the request's. */
export function parseScheduleRequest(
  request: ScheduleRequest,
  configured: Readonly<Record<string, unknown>>,
): ScheduleInput {
  if (typeof request !== 'object' || request === null || Object.keys(request).length === 0) {
    throw new CallbackError('NO_FORM_DATA', {
      operation: 'schedule',
      message: 'No data found to schedule callback',
    });
  }
  const check = createFieldCheck({ ...request });
  const input: ScheduleInput = {
    phonenumber: readNumber(check),
    firstname: check.read('firstname', readText),
    lastname: check.read('lastname', readText),
    email: check.read('email', readText),
    subject: check.read('subject', readText),
    desiredTime: readDesiredTime(check),
    serviceName: check.read('serviceName', readServiceName),
    userData: { ...configured, ...check.read('userData', readUserData) },
  };
  check.throwIfBad('VALIDATION', 'schedule');
  return input;
}

function readNumber(check: FieldCheck): string {
  const number = check.read('phonenumber', (value) => {
    const text = readText(value).trim();
    if (text.length > MAX_NUMBER_LENGTH) {
      throw new FieldProblem(`is longer than ${MAX_NUMBER_LENGTH} characters; give one number`);
    }
    return text;
  });
  if (number === '') check.fail('phonenumber', 'is empty; give the number to call');
  return number ?? '';
}

function readDesiredTime(check: FieldCheck): string | undefined {
  const time = check.read('desiredTime', readInstant);
  const other = check.read('desiredtime', readInstant);
  if (time !== undefined && other !== undefined && time !== other) {
    check.fail('desiredTime', 'and desiredtime name different moments; give only one of them');
  }
  return time ?? other;
}
