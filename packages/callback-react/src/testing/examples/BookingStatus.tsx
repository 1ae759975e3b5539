import { useCallbackStatus } from '../../hooks.ts';

export function BookingStatus({ id }: { id: string | undefined }) {
  const { data, error } = useCallbackStatus(id, { pollInterval: 10_000 });

  if (error?.code === 'CALLBACK_NOT_FOUND') return <p>This call is not booked, or not any more.</p>;
  if (!data) return null;
  return (
    <p>
      {data.state}
      {data.positionInQueue !== undefined && `, number ${data.positionInQueue} in the queue`}
    </p>
  );
}
