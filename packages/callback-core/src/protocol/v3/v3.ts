import type { CallbackProtocol } from '../CallbackProtocol.ts';
import { availability } from './availability.ts';
import { schedule } from './schedule.ts';

/** Engagement API v3. */
export const v3: CallbackProtocol = { apiVersion: 'v3', schedule, availability };
