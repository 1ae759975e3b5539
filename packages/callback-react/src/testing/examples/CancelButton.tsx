import { useCancelCallback } from '../../hooks.ts';

export function CancelButton({ id }: { id: string }) {
  const { mutate, error, isPending, isSuccess } = useCancelCallback();

  if (isSuccess) return <p>The call is cancelled.</p>;
  if (error?.code === 'CALLBACK_NOT_FOUND') return <p>This call is not booked, or was made.</p>;
  return (
    <>
      <button type="button" disabled={isPending} onClick={() => mutate(id)}>
        Cancel the call
      </button>
      {error && <p role="alert">That did not work. Please try again.</p>}
    </>
  );
}
