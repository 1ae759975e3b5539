import { keepDraft, listCountries, useCallbackForm } from '../../index.ts';

export function PhoneForm() {
  const form = useCallbackForm({
    defaultCountry: 'DE',
    draft: keepDraft({ except: ['subject'] }),
  });
  const country = form.field('country');
  const phone = form.field('phonenumber');
  return (
    <form {...form.formProps}>
      <label htmlFor={country.id}>Country</label>
      <select {...country.inputProps}>
        {listCountries('en', ['AT', 'CH', 'DE']).map(({ country: code, name, callingCode }) => (
          <option key={code} value={code}>{`${name} +${callingCode}`}</option>
        ))}
      </select>
      <label htmlFor={phone.id}>Phone number</label>
      <input {...phone.inputProps} />
      {phone.error && <p {...phone.errorProps}>{phone.error.message}</p>}
      {form.phoneHint && <p>Is this number right? It looks unusual.</p>}
      <button type="submit">Book the call</button>
      <output>{form.state.status}</output>
    </form>
  );
}
