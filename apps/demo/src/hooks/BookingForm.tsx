import type { ScheduleRequest } from 'callback-core';
import type { FormEvent } from 'react';
import { TimeSelect } from './TimeSelect.tsx';

interface BookingFormProps {
  request: ScheduleRequest;
  isPending: boolean;
  onBook(request: ScheduleRequest): void;
}

/** Fields keep what was typed: the form stays mounted until the call is booked. */
export function BookingForm({ request, isPending, onBook }: BookingFormProps) {
  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const text = (name: string) => String(form.get(name) ?? '').trim() || undefined;
    onBook({
      phonenumber: text('phonenumber') ?? '',
      firstname: text('firstname'),
      subject: text('subject'),
      desiredTime: text('desiredTime'),
    });
  }

  return (
    <form className="form" onSubmit={submit}>
      <TimeSelect />
      <label>
        Name
        <input name="firstname" autoComplete="given-name" defaultValue={request.firstname} />
      </label>
      <label>
        Phone number
        <input name="phonenumber" type="tel" autoComplete="tel" required />
      </label>
      <label>
        What is it about?
        <textarea name="subject" rows={3} />
      </label>
      <button type="submit" aria-disabled={isPending}>
        {isPending ? 'Booking…' : 'Book the call'}
      </button>
    </form>
  );
}
