import { CallbackError, type CallbackOperation } from '../../errors/CallbackError.ts';
import type { ProtocolContext } from '../CallbackProtocol.ts';

/** The request's service, else the configured one. Without either nothing is sent. */
export function resolveServiceName(
  named: string | undefined,
  { context, operation }: { context: ProtocolContext; operation: CallbackOperation },
): string {
  const serviceName = named ?? context.serviceName;
  if (serviceName !== undefined) return serviceName;
  throw new CallbackError('CONFIG_INVALID', {
    operation,
    message: 'Invalid configuration. serviceName should be configured.',
    fieldErrors: { serviceName: 'is missing; name it in the configuration or in the request' },
  });
}
