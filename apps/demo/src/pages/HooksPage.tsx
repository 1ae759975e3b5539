import type { ScheduleRequest } from 'callback-core';
import { useScheduleCallback } from 'callback-react';
import { useState } from 'react';
import { BookingForm } from '../hooks/BookingForm.tsx';
import { Outcome } from '../hooks/Outcome.tsx';

/** The widget's flow again, from hooks and plain elements. */
export function HooksPage() {
  const [request, setRequest] = useState<ScheduleRequest>({ phonenumber: '' });
  const schedule = useScheduleCallback();

  function book(next: ScheduleRequest) {
    setRequest(next);
    // A press while one is on its way would be a second call.
    if (!schedule.isPending) schedule.mutate(next);
  }

  return (
    <>
      <div className="intro">
        <h1>The same, from hooks only</h1>
        <p>
          <code>useCallbackAvailability</code> for the times, <code>useScheduleCallback</code> for
          the call; every element is the page's own.
        </p>
      </div>
      <section className="card">
        {schedule.isSuccess ? null : (
          <BookingForm request={request} isPending={schedule.isPending} onBook={book} />
        )}
        <Outcome schedule={schedule} onBook={(desiredTime) => book({ ...request, desiredTime })} />
      </section>
    </>
  );
}
