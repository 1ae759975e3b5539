import { CallbackError } from '../errors/CallbackError.ts';
import { createFieldCheck } from '../request/createFieldCheck.ts';
import { FieldProblem } from '../request/FieldProblem.ts';
import { readServiceName } from '../request/readServiceName.ts';
import { readText } from '../request/readText.ts';
import { readUserData } from '../request/readUserData.ts';
import type { ApiVersion, CallbackConfig } from './CallbackConfig.ts';
import type { ResolvedConfig } from './ResolvedConfig.ts';
import { readDataURL } from './readDataURL.ts';

const NAMES = ['dataURL', 'apiVersion', 'apikey', 'serviceName', 'userData', 'ajaxTimeout'];
const DEFAULT_TIMEOUT = 3000;
/** Timers of browsers and Node count in 32 bits; a longer one would fire at once. */
const MAX_TIMEOUT = 2_147_483_647;

/** Fills the defaults, or throws CONFIG_INVALID with a text for each field that is wrong. */
export function parseConfig(config: CallbackConfig): ResolvedConfig {
  if (typeof config !== 'object' || config === null) {
    throw new CallbackError('CONFIG_INVALID', {
      operation: 'configure',
      message: 'Invalid configuration: give an object with at least a dataURL.',
    });
  }
  const check = createFieldCheck(config, NAMES);
  const apiVersion = check.read('apiVersion', readApiVersion) ?? 'v1';
  const resolved: ResolvedConfig = {
    apiVersion,
    dataURL:
      check.require(
        'dataURL',
        (value) => readDataURL(value, apiVersion),
        'give the address of the service',
      ) ?? '',
    apikey: check.read('apikey', readApikey),
    serviceName: check.read('serviceName', readServiceName),
    userData: check.read('userData', readUserData) ?? {},
    ajaxTimeout: check.read('ajaxTimeout', readTimeout) ?? DEFAULT_TIMEOUT,
  };
  check.throwIfBad('CONFIG_INVALID', 'configure');
  return resolved;
}

function readApiVersion(value: unknown): ApiVersion {
  if (value !== 'v1' && value !== 'v3') throw new FieldProblem("is neither 'v1' nor 'v3'");
  return value;
}

function readApikey(value: unknown): string {
  const key = readText(value);
  if (!/^[\x21-\x7e]+$/.test(key)) {
    throw new FieldProblem(
      'is empty or has characters that no header can carry; give printable ASCII without spaces',
    );
  }
  return key;
}

function readTimeout(value: unknown): number {
  const timeout = value as number;
  if (!Number.isInteger(timeout) || timeout < 1 || timeout > MAX_TIMEOUT) {
    throw new FieldProblem(`is not a whole number of milliseconds from 1 to ${MAX_TIMEOUT}`);
  }
  return timeout;
}
