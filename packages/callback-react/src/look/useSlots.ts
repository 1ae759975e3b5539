'use client';
import { useContext } from 'react';
import { joinClasses } from '../parts/joinClasses.ts';
import type { CallbackSlot } from './CallbackSlot.ts';
import { LookContext } from './LookContext.ts';

/** Names the classes of slots: ours, and those a host gives them. */
export function useSlots(): (...slots: readonly CallbackSlot[]) => string {
  const { classNames } = useContext(LookContext);
  return (...slots) => joinClasses(...slots.flatMap((slot) => [`cbk-${slot}`, classNames?.[slot]]));
}
