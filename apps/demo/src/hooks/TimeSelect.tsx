import { formatSlot, groupSlotsByDay } from 'callback-core';
import { useCallbackAvailability } from 'callback-react';
import { getViewer } from './getViewer.ts';

/** Free times of five days, by day; the zone is named beside them. */
export function TimeSelect() {
  const viewer = getViewer();
  const { data, error, isPending, refetch } = useCallbackAvailability({ numberOfDays: 5 });
  const days = groupSlotsByDay(data?.slots ?? [], viewer.timeZone);
  const dayName = new Intl.DateTimeFormat(viewer.locale, {
    dateStyle: 'full',
    timeZone: viewer.timeZone,
  });

  return (
    <>
      <label>
        When should we call? ({viewer.timeZone})
        <select name="desiredTime" aria-busy={isPending}>
          <option value="">As soon as possible</option>
          {days.map(({ date, slots }) => (
            <optgroup key={date} label={dayName.format(new Date(slots[0]?.startTime ?? date))}>
              {slots.map((slot) => (
                <option key={slot.startTime} value={slot.startTime}>
                  {formatSlot(slot, viewer)}, {slot.capacity} free
                </option>
              ))}
            </optgroup>
          ))}
        </select>
      </label>
      {error ? (
        <p role="alert">
          The free times did not load.{' '}
          <button type="button" onClick={() => refetch()}>
            Load again
          </button>
        </p>
      ) : null}
    </>
  );
}
