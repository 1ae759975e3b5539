import type { ApiVersion } from '../config/CallbackConfig.ts';
import type { CallbackProtocol } from './CallbackProtocol.ts';
import { v1 } from './v1/v1.ts';
import { v3 } from './v3/v3.ts';

/** Every interface that is spoken. */
export const protocols: Readonly<Record<ApiVersion, CallbackProtocol>> = { v1, v3 };
