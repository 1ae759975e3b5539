import type { useScheduleCallback } from 'callback-react';
import { writeTime } from './writeTime.ts';

interface OutcomeProps {
  schedule: ReturnType<typeof useScheduleCallback>;
  onBook(desiredTime: string): void;
}

/** Booked, taken, not booked, or not known: never the same words. */
export function Outcome({ schedule, onBook }: OutcomeProps) {
  const { data, error, variables } = schedule;
  if (data) {
    return (
      <div role="status">
        <h2>Your call is booked</h2>
        <p>
          We call <bdi>{variables?.phonenumber}</bdi>{' '}
          {data.desiredTime ? `on ${writeTime(data.desiredTime)}` : 'as soon as it is your turn'}.
          Reference {data.id}.
        </p>
        <button type="button" onClick={schedule.reset}>
          Book another call
        </button>
      </div>
    );
  }
  if (!error) return null;
  if (error.code === 'SLOT_TAKEN') {
    return (
      <div role="alert">
        <h2>That time has just gone</h2>
        <p>Everything you typed is kept. Free times close by:</p>
        <ul className="times">
          {error.alternatives?.map(({ startTime }) => (
            <li key={startTime}>
              <button type="button" onClick={() => onBook(startTime)}>
                {writeTime(startTime)}
              </button>
            </li>
          ))}
        </ul>
      </div>
    );
  }
  return (
    <div role="alert">
      <h2>{error.booked === 'unknown' ? 'We do not know yet' : 'Nothing was booked'}</h2>
      <p>
        {error.booked === 'unknown'
          ? 'The answer did not reach us: the call may be booked. A second press may bring two calls.'
          : 'What you typed is kept.'}{' '}
        <code>{error.code}</code>
      </p>
    </div>
  );
}
