import { readOneOf } from '../config/readOneOf.ts';
import type { ServiceParameters } from '../config/ServiceParameters.ts';
import type { FieldCheck } from './createFieldCheck.ts';
import { readBoolean } from './readBoolean.ts';
import { readList } from './readList.ts';
import { readNumber } from './readNumber.ts';
import { readText } from './readText.ts';

/** How each is read. A parameter that is missing here does not compile. */
const READERS: Readonly<Record<keyof ServiceParameters, (value: unknown) => unknown>> = {
  callDirection: readOneOf('USERTERMINATED', 'USERORIGINATED'),
  waitForAgent: readBoolean,
  waitForUserConfirm: readBoolean,
  mediaType: readText,
  callbackState: readText,
  ursVirtualQueue: readText,
  cbOfferType: readOneOf('ASAP', 'SCHEDULED', 'COMBINED_SCHEDULED_AND_ASAP'),
  language: readText,
  priority: readNumber,
  captchaToken: readText,
  pushTargets: readList,
  alwaysCheckCapacity: readBoolean,
  channel: readText,
  inboundVQ: readText,
  offerThreshold: readNumber,
  offerTiming: readNumber,
};

/** Options of the service: those that are set. */
export function readParameters(check: FieldCheck): ServiceParameters {
  const entries = Object.entries(READERS).map(([name, read]) => [name, check.read(name, read)]);
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
}
