import type { CallbackProtocol } from '../CallbackProtocol.ts';
import { availability } from './availability.ts';
import { cancel } from './cancel.ts';
import { reschedule } from './reschedule.ts';
import { retrieve } from './retrieve.ts';
import { schedule } from './schedule.ts';

/** GMS Callback Services. */
export const v1: CallbackProtocol = {
  apiVersion: 'v1',
  schedule,
  availability,
  retrieve,
  cancel,
  reschedule,
};
