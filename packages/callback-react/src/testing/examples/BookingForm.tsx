import { useCallbackForm } from '../../index.ts';
import { BookingState } from './BookingState.tsx';

export function BookingForm() {
  const form = useCallbackForm({ availability: { numberOfDays: 5 } });
  const phone = form.field('phonenumber', { hint: true });
  const time = form.field('desiredTime');
  return (
    <form {...form.formProps}>
      <label htmlFor={phone.id}>Phone number</label>
      <p {...phone.hintProps}>Any way of writing it is fine.</p>
      <input {...phone.inputProps} />
      {phone.error && <p {...phone.errorProps}>{phone.error.message}</p>}

      <label htmlFor={time.id}>When should we call?</label>
      <select {...time.inputProps}>
        <option value="">As soon as possible</option>
        {form.availability.data?.slots.map(({ startTime }) => (
          <option key={startTime} value={startTime}>
            {new Date(startTime).toLocaleString('en', { timeZoneName: 'short' })}
          </option>
        ))}
      </select>

      <button type="submit">Book the call</button>
      <BookingState form={form} />
    </form>
  );
}
