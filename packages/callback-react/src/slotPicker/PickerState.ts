import type { LossReason } from './findLoss.ts';

/** What a customer did. Moments only: whatever is written for a zone or a language is made of them anew. */
export interface PickerState {
  /** The chosen time, ISO UTC with milliseconds. */
  chosen: string | undefined;
  /** The time that was chosen and then lost, until another is chosen. */
  lost: { startTime: string; reason: LossReason } | undefined;
  /** A moment of the day that is looked at. It leads to the same times in another zone. */
  lookedAt: string | undefined;
}

/** Where a picker begins. */
export function startPicker(defaultValue: string | undefined): PickerState {
  const instant = Date.parse(defaultValue ?? '');
  const chosen = Number.isNaN(instant) ? undefined : new Date(instant).toISOString();
  return { chosen, lost: undefined, lookedAt: chosen };
}

/** A time is chosen: a loss is over. */
export function choose(startTime: string): PickerState {
  return { chosen: startTime, lost: undefined, lookedAt: startTime };
}

/** The chosen time is lost. It stays lost when it comes back: nobody chose it a second time. */
export function lose(state: PickerState, reason: LossReason): PickerState {
  const { chosen: startTime, lookedAt } = state;
  return { chosen: undefined, lost: startTime ? { startTime, reason } : state.lost, lookedAt };
}
