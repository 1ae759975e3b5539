import { useRescheduleCallback } from '../../hooks.ts';

export function MoveButton({ id, phonenumber, to }: Record<'id' | 'phonenumber' | 'to', string>) {
  const { mutate, data, error, isPending } = useRescheduleCallback();

  if (data?.previousCancelled) return <p>Moved to {data.desiredTime}.</p>;
  if (data) return <p>Moved to {data.desiredTime}. The old time could not be cancelled.</p>;
  return (
    <>
      <button
        type="button"
        disabled={isPending}
        onClick={() => mutate({ id, request: { phonenumber, desiredTime: to } })}
      >
        Call me at {to} instead
      </button>
      {error?.code === 'SLOT_TAKEN' && <p role="alert">This time has just gone.</p>}
      {error?.booked === 'unknown' && (
        <p role="alert">It may be moved. Look before you ask again.</p>
      )}
    </>
  );
}
