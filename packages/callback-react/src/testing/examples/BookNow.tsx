import { useScheduleCallback } from '../../hooks.ts';

export function BookNow({ phonenumber }: { phonenumber: string }) {
  const { mutate, data, error, isPending } = useScheduleCallback();

  if (data) return <p>Booked. Your reference is {data.id}.</p>;
  return (
    <>
      <button type="button" disabled={isPending} onClick={() => mutate({ phonenumber })}>
        Call me as soon as possible
      </button>
      {error?.booked === 'no' && <p role="alert">Nothing was booked: {error.code}</p>}
      {error?.booked === 'unknown' && (
        <p role="alert">We got no answer. The call may be booked all the same.</p>
      )}
    </>
  );
}
