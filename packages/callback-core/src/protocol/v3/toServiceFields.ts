import type {
  ServiceParameters,
  V1Parameters,
  V3Parameters,
} from '../../config/ServiceParameters.ts';

/** What v3 does not know. Everything else goes by its own name, and JSON leaves out what is not set. */
const OTHERS: Readonly<Record<keyof V1Parameters, undefined>> = {
  callDirection: undefined,
  waitForAgent: undefined,
  waitForUserConfirm: undefined,
  mediaType: undefined,
  callbackState: undefined,
  ursVirtualQueue: undefined,
};

/** Options as v3 names them. */
export function toServiceFields(parameters: ServiceParameters): V3Parameters {
  return { ...parameters, ...OTHERS };
}
