import type { CallbackErrorDetails } from '../errors/CallbackError.ts';
import type { CallbackErrorCode } from '../errors/errorKinds.ts';

/** Why an answer holds no value: the code decided upon, and what the answer told besides. */
export type Refusal = { code: CallbackErrorCode } & Omit<
  CallbackErrorDetails,
  'operation' | 'message'
>;
