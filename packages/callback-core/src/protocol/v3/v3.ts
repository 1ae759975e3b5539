import type { CallbackProtocol } from '../CallbackProtocol.ts';
import { availability } from './availability.ts';
import { cancel } from './cancel.ts';
import { openFor } from './openFor.ts';
import { queueStatus } from './queueStatus.ts';
import { retrieve } from './retrieve.ts';
import { schedule } from './schedule.ts';
import { waitTime } from './waitTime.ts';

/** Engagement API v3. */
export const v3: CallbackProtocol = {
  apiVersion: 'v3',
  schedule,
  availability,
  retrieve,
  cancel,
  waitTime,
  queueStatus,
  openFor,
};
