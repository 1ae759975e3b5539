import type { ReactNode } from 'react';
import type { FormFields } from '../form/FormFields.ts';
import type { UseCallbackFormOptions } from '../form/UseCallbackFormOptions.ts';
import { useCallbackForm } from '../form/useCallbackForm.ts';
import { listCountries } from '../phone/listCountries.ts';

/** What a {@link PlainForm} takes. */
export interface PlainFormProps {
  options: UseCallbackFormOptions<FormFields>;
  /** Countries to choose from. */
  countries?: readonly string[] | undefined;
}

/** The plainest form that can be made of the hook: every field, every state, every way on. */
export function PlainForm({ options, countries }: PlainFormProps): ReactNode {
  const form = useCallbackForm(options);
  const { state } = form;
  const names = ['firstname', 'lastname', 'phonenumber', 'subject'];
  const time = form.field('desiredTime');
  const country = form.field('country');
  return (
    <form {...form.formProps}>
      <p role="status">
        {state.status}
        {state.status === 'unknown' && ` ${state.settlement}`}
        {state.status === 'failed' && ` ${state.error.code}`}
        {state.status === 'slotTaken' && ` ${state.reason}`}
        {state.status === 'confirmed' && ` ${state.callback.id}`}
      </p>
      {Object.keys(options.fields ?? Object.fromEntries(names.map((name) => [name, true]))).map(
        (name) => {
          const { id, inputProps, error, errorProps } = form.field(name);
          return (
            <div key={name}>
              <label htmlFor={id}>{name}</label>
              <input {...inputProps} />
              {error && <p {...errorProps}>{error.message}</p>}
            </div>
          );
        },
      )}
      <label htmlFor={time.id}>time</label>
      <select {...time.inputProps}>
        <option value="">as soon as possible</option>
        {form.availability.data?.slots.map(({ startTime }) => (
          <option key={startTime}>{startTime}</option>
        ))}
      </select>
      {time.error && <p {...time.errorProps}>{time.error.message}</p>}
      {countries && (
        <>
          <label htmlFor={country.id}>country</label>
          <select {...country.inputProps}>
            {listCountries('en', countries).map(({ country: code, name }) => (
              <option key={code} value={code}>
                {name}
              </option>
            ))}
          </select>
        </>
      )}
      {form.phoneHint && <p>check the number</p>}
      <button type="submit">Book</button>
      {state.status === 'slotTaken' &&
        state.alternatives?.map(({ startTime }) => (
          <button type="button" key={startTime} onClick={() => form.takeAlternative(startTime)}>
            Take {startTime}
          </button>
        ))}
      <button type="button" onClick={form.bookAgain}>
        Book again
      </button>
      <button type="button" onClick={form.edit}>
        Edit
      </button>
      <button type="button" onClick={() => form.reset()}>
        New
      </button>
    </form>
  );
}
