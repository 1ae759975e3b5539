import { useCallbackAvailability } from '../../hooks.ts';

export function NextFreeTimes() {
  const { data, error, isPending, refetch } = useCallbackAvailability({ numberOfDays: 5 });

  if (isPending) return <p>Looking for free times …</p>;
  if (error?.code === 'NO_SLOTS') return <p>There is no free time in the next days.</p>;
  if (error)
    return (
      <button type="button" onClick={() => void refetch()}>
        Load the times again
      </button>
    );
  return (
    <ul>
      {data.slots.slice(0, 3).map(({ startTime, capacity }) => (
        <li key={startTime}>
          {startTime}: {capacity} free
        </li>
      ))}
    </ul>
  );
}
