import { TransportFailure } from '../transport/Transport.ts';

/** How sending failed: the reason of a `TransportFailure`, else the message. */
export async function reasonOf(sending: Promise<unknown>): Promise<string> {
  const error: unknown = await sending.then(
    () => 'an answer',
    (reason: unknown) => reason,
  );
  if (error instanceof TransportFailure) return error.reason;
  return error instanceof Error ? error.message : String(error);
}
