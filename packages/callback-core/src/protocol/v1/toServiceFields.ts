import type { ServiceParameters, V1Parameters } from '../../config/ServiceParameters.ts';

const WIRE_NAMES: Readonly<Record<keyof V1Parameters, string>> = {
  callDirection: '_call_direction',
  waitForAgent: '_wait_for_agent',
  waitForUserConfirm: '_wait_for_user_confirm',
  mediaType: '_media_type',
  callbackState: '_callback_state',
  ursVirtualQueue: '_urs_virtual_queue',
};

/** Service parameters as v1 names them; only those that are set. */
export function toServiceFields(parameters: ServiceParameters): Record<string, string> {
  const fields: Record<string, string> = {};
  for (const [name, wireName] of Object.entries(WIRE_NAMES)) {
    const value = parameters[name as keyof V1Parameters];
    if (value !== undefined) fields[wireName] = String(value);
  }
  return fields;
}
