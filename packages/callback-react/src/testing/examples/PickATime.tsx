import { useCallbackAvailability, useSlotPicker } from '../../hooks.ts';

export function PickATime({ onPick }: { onPick: (startTime: string) => void }) {
  const { data } = useCallbackAvailability({ numberOfDays: 5 });
  const { days, day, times, selected, lost, ...picker } = useSlotPicker({ slots: data?.slots });

  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (selected) onPick(selected.startTime);
      }}
    >
      <fieldset {...picker.getDayGroupProps()}>
        <legend>Day</legend>
        {days.map((each) => (
          <label key={each.date}>
            <input {...picker.getDayProps(each)} /> {each.label}, {each.free} free
          </label>
        ))}
      </fieldset>
      <fieldset {...picker.getTimeGroupProps()}>
        <legend>{day?.label}</legend>
        {times.map((time) => (
          <label key={time.startTime}>
            <input {...picker.getTimeProps(time)} /> {time.label}
          </label>
        ))}
      </fieldset>
      <p role="alert">
        {lost && `${lost.dayLabel}, ${lost.label} has just gone. Please choose another time.`}
      </p>
      <button type="submit">Continue</button>
    </form>
  );
}
