import type { ClientParts } from '../ClientParts.ts';
import type { ScheduleInput } from '../protocol/CallbackProtocol.ts';
import { describeAttempt } from './describeAttempt.ts';
import type { FindCallbacks, Pursuit } from './Reconciliation.ts';
import { seek } from './seek.ts';

interface PursuitParts extends Pick<ClientParts, 'clock' | 'emit' | 'config'> {
  find: FindCallbacks;
}

export function createPursuit({ find, clock, emit, config }: PursuitParts): Pursuit {
  const open = new Set<{ caller: string }>();

  return {
    follow(input, request, onBooked) {
      const attempt = describeAttempt(input);
      const entry = { caller: callerOf(input) };
      open.add(entry);
      void seek(attempt, {
        find,
        clock,
        onFound({ id, desiredTime, response }) {
          open.delete(entry);
          onBooked();
          const callback = { id, ...(desiredTime !== undefined && { desiredTime }), response };
          emit('scheduleSettled', { request, outcome: 'booked', callback });
        },
        onNotFound(outcome) {
          open.delete(entry);
          emit('scheduleSettled', { request, outcome });
        },
        onSeveral: (ids) => emit('duplicateDetected', { request, ids }),
      });
    },

    concerns(input) {
      const caller = callerOf(input);
      return [...open].some((entry) => entry.caller === caller);
    },
  };

  /** Who wants something, whatever the time. */
  function callerOf({ serviceName = config.serviceName, phonenumber }: ScheduleInput): string {
    return JSON.stringify([serviceName, phonenumber]);
  }
}
