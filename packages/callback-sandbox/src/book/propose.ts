import type { Service } from '../rules/Service.ts';
import type { SandboxContext } from '../SandboxContext.ts';
import type { UnavailableTime } from './BookingOutcome.ts';
import { proposeBuckets } from './proposeBuckets.ts';

/** A time that cannot be had, before other times have been looked for. */
export interface Unavailable {
  kind: UnavailableTime['kind'];
  /** Instant, milliseconds since 1970. */
  wanted: number;
}

/** Adds other times to an outcome that needs them, and leaves any other as it is. */
export async function propose<Other extends { kind: string }>(
  context: SandboxContext,
  service: Service,
  outcome: Unavailable | Other,
): Promise<UnavailableTime | Other> {
  if (!isUnavailable(outcome)) return outcome;
  const { kind, wanted } = outcome;
  return { kind, proposals: await proposeBuckets(context, service, wanted) };
}

function isUnavailable(outcome: Unavailable | { kind: string }): outcome is Unavailable {
  return 'wanted' in outcome;
}
