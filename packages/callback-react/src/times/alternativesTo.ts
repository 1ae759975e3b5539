import { isSlotInPast, type ScheduleRequest, type TimeSlot } from 'callback-core';
import { closestSlots } from './closestSlots.ts';

/** Where other times come from. */
export interface AlternativeSources {
  /** By the service, with its refusal. */
  proposed: readonly TimeSlot[] | undefined;
  /** Known to be free otherwise. */
  free: readonly TimeSlot[] | undefined;
  /** Are the free times being asked for? */
  waiting: boolean;
}

const OFFERED = 3;

/** The times nearest to a lost one, at most three; nothing while they are looked up. */
export function alternativesTo(
  { desiredTime }: ScheduleRequest,
  { proposed, free, waiting }: AlternativeSources,
): readonly TimeSlot[] | undefined {
  const now = Date.now();
  const wanted = new Date(desiredTime ?? now).toISOString();
  const near = (slots: readonly TimeSlot[] = []): readonly TimeSlot[] =>
    closestSlots(
      slots.filter((slot) => !isSlotInPast(slot, now)),
      wanted,
      OFFERED,
    );
  const offered = near(proposed);
  if (offered.length > 0) return offered;
  return waiting ? undefined : near(free);
}
