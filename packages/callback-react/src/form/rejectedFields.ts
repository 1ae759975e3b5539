import type { CallbackError } from 'callback-core';

/** The fields that the service, or the client, found fault with. */
export function rejectedFields(error: CallbackError, names: readonly string[]): readonly string[] {
  const told = Object.keys(error.fieldErrors ?? {});
  if (error.code === 'PHONE_REJECTED') told.push('phonenumber');
  return names.filter((name) => told.includes(name));
}
