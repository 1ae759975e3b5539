import * as v from 'valibot';
import * as z from 'zod/mini';
import { useCallbackForm } from '../../index.ts';

const fields = {
  lastname: { required: true },
  phonenumber: true,
  email: true,
  contract: v.pipe(v.string(), v.regex(/^\d{6}$/, 'Six digits, as on your bill')),
  consent: z.literal(true, 'Please agree'),
};

export function ContractForm() {
  const form = useCallbackForm({ fields });
  const text = ['lastname', 'phonenumber', 'email', 'contract'] as const;
  const consent = form.field('consent');
  return (
    <form {...form.formProps}>
      {form.errors.length > 0 && (
        <ul>
          {form.errors.map(({ name, fieldId, message }) => (
            <li key={name}>
              <a href={`#${fieldId}`}>{message}</a>
            </li>
          ))}
        </ul>
      )}
      {text.map((name) => {
        const { id, inputProps } = form.field(name);
        return (
          <p key={name}>
            <label htmlFor={id}>{name}</label>
            <input {...inputProps} />
          </p>
        );
      })}
      <label>
        <input {...consent.inputProps} type="checkbox" /> You may call me
      </label>
      <button type="submit">Book the call</button>
      <output>{form.state.status}</output>
    </form>
  );
}
