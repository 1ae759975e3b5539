import { CallbackError } from '../errors/CallbackError.ts';
import { createFieldCheck } from '../request/createFieldCheck.ts';
import { readBoolean } from '../request/readBoolean.ts';
import { readCount } from '../request/readCount.ts';
import { readParameters } from '../request/readParameters.ts';
import { readServiceName } from '../request/readServiceName.ts';
import { readTimeZone } from '../request/readTimeZone.ts';
import { readUserData } from '../request/readUserData.ts';
import type { CallbackConfig } from './CallbackConfig.ts';
import type { ResolvedConfig } from './ResolvedConfig.ts';
import { readApikey } from './readApikey.ts';
import { readDataURL } from './readDataURL.ts';
import { readHeadersOption } from './readHeaders.ts';
import { readOneOf } from './readOneOf.ts';
import { readReconcile } from './readReconcile.ts';
import { readTimeout } from './readTimeout.ts';
import { readVisitorIds } from './readVisitorIds.ts';

const DEFAULT_TIMEOUT = 3000;
const DEFAULT_MAX_BYTES = 8_000_000;

/** Fills the defaults, or throws CONFIG_INVALID with a text for each field that is wrong. */
export function parseConfig(config: CallbackConfig): ResolvedConfig {
  if (typeof config !== 'object' || config === null) {
    throw new CallbackError('CONFIG_INVALID', {
      operation: 'configure',
      message: 'Invalid configuration: give an object with at least a dataURL.',
    });
  }
  const check = createFieldCheck(config);
  const apiVersion = check.read('apiVersion', readOneOf('v1', 'v3')) ?? 'v1';
  const readAddress = (value: unknown) => readDataURL(value, apiVersion);
  const ajaxTimeout = check.read('ajaxTimeout', readTimeout) ?? DEFAULT_TIMEOUT;
  const resolved: ResolvedConfig = {
    apiVersion,
    dataURL: check.require('dataURL', readAddress, 'give the address of the service') ?? '',
    apikey: check.read('apikey', readApikey),
    serviceName: check.read('serviceName', readServiceName),
    userData: check.read('userData', readUserData) ?? {},
    ajaxTimeout,
    scheduleTimeout: check.read('scheduleTimeout', readTimeout) ?? ajaxTimeout,
    headers: check.read('headers', readHeadersOption),
    maxResponseBytes: check.read('maxResponseBytes', readCount) ?? DEFAULT_MAX_BYTES,
    parameters: readParameters(check),
    visitorIds: check.read('visitorIds', readVisitorIds),
    clientRequestId: check.read('clientRequestId', readBoolean) ?? true,
    idempotency: check.read('idempotency', readOneOf('none', 'header')) ?? 'none',
    reconcile: check.read('reconcile', readReconcile),
    timezone: check.read('timezone', readTimeZone),
  };
  check.throwIfBad('CONFIG_INVALID', 'configure');
  return resolved;
}
