'use client';
import { useId, useMemo, useRef, useState } from 'react';
import { useCallbackAvailability } from '../hooks/useCallbackAvailability.ts';
import { useCallbackClient } from '../hooks/useCallbackClient.ts';
import { loadedPhoneRules } from '../phone/loadPhoneRules.ts';
import { requireCountry } from '../phone/requireCountry.ts';
import { alternativesTo } from '../times/alternativesTo.ts';
import type { CallbackForm } from './CallbackForm.ts';
import type { CallbackFormState } from './CallbackFormState.ts';
import type { Values } from './createFormCheck.ts';
import type { DefaultFields, FormFields, FormValues } from './FormFields.ts';
import { mayBook } from './mayBook.ts';
import { resolveFields } from './resolveFields.ts';
import { toFormField } from './toFormField.ts';
import { toProblems } from './toProblems.ts';
import type { UseCallbackFormOptions } from './UseCallbackFormOptions.ts';
import { useDraft } from './useDraft.ts';
import { useFormMethods } from './useFormMethods.ts';
import { usePress } from './usePress.ts';
import { useSession } from './useSession.ts';
import { useSessionListeners } from './useSessionListeners.ts';

/**
 * A form that books calls, without any markup: what is typed, what is wrong with it, free times, and where the
 * booking stands. However often it is pressed, one booking is under way at a time; what is under way goes on when the
 * form leaves the page, and is shown again when it comes back.
 *
 * @throws ProviderMissingError without a client; TypeError for a field that cannot travel; RangeError for a country
 *   that does not exist.
 *
 * @example
 * ```tsx
 * const form = useCallbackForm({ availability: { numberOfDays: 5 } });
 * const phone = form.field('phonenumber');
 *
 * <form {...form.formProps}>
 *   <label htmlFor={phone.id}>Phone number</label>
 *   <input {...phone.inputProps} />
 *   {phone.error && <p {...phone.errorProps}>{phone.error.message}</p>}
 *   <button type="submit">Book the call</button>
 * </form>
 * ```
 */
export function useCallbackForm<const Fields extends FormFields = DefaultFields>(
  options: UseCallbackFormOptions<Fields> = {},
): CallbackForm<Fields> {
  const { immediateCallback = true, countryCodes = true, defaultCountry = '' } = options;
  const { availability: query, serviceName } = options;
  requireCountry(defaultCountry);
  const client = useCallbackClient(options.client);
  const id = useId();
  const fields = resolveFields(options.fields);
  const names = [...fields.map((field) => field.name), 'desiredTime', 'country'];

  const name = JSON.stringify([client.dataURL, serviceName ?? client.serviceName, options.name]);
  const [session, state] = useSession(client, name);
  const rejected = useRef<string>(undefined);
  const initial: Values = {
    ...Object.fromEntries(names.map((field) => [field, ''])),
    country: defaultCountry,
    ...options.defaultValues,
  };
  const methods = useFormMethods({
    fields,
    defaultValues: { ...initial, ...session.values() },
    timeRequired: !immediateCallback,
    countryCodes,
    isRejected: (phonenumber) => phonenumber === rejected.current,
    reValidateMode: options.reValidateMode ?? 'onChange',
  });
  const draft = useDraft(options.draft, { name, methods, session });
  const availability = useCallbackAvailability({
    serviceName,
    ...query,
    client,
    query: { enabled: query !== undefined },
  });
  useSessionListeners({ client, session, methods, draft, rejected, names, options });
  const { shouldFocusError = true } = options;
  const { submit, takeAlternative, bookAgain } = usePress({
    session,
    methods,
    fields,
    options,
    onInvalid(errors) {
      const first = names.find((field) => errors[field]);
      if (first && shouldFocusError) methods.setFocus(first);
    },
  });

  const [phoneHint, setPhoneHint] = useState<'notValid'>();
  const judge = (): void => {
    const { phonenumber, country } = methods.getValues();
    const verdict =
      countryCodes &&
      loadedPhoneRules()?.judgePhonenumber(String(phonenumber), String(country ?? ''));
    setPhoneHint(verdict === 'possible' ? 'notValid' : undefined);
  };

  const { data, isFetching: waiting } = availability;
  const shown = useMemo((): CallbackFormState => {
    if (state.status !== 'slotTaken') return state;
    const sources = { proposed: state.alternatives, free: data?.slots, waiting };
    return { ...state, alternatives: alternativesTo(state.request, sources) };
  }, [state, data, waiting]);

  const { messageFor } = options;
  const problems = toProblems(methods.formState.errors, { formId: id, names, messageFor });
  const chosen = methods.watch('desiredTime');

  return {
    state: shown,
    id,
    formProps: {
      noValidate: true,
      onSubmit(event) {
        event?.preventDefault();
        void submit();
      },
    },
    field(fieldName, { hint = false } = {}) {
      const registered =
        fieldName === 'phonenumber'
          ? methods.register(fieldName, { onBlur: judge, onChange: () => setPhoneHint(undefined) })
          : methods.register(
              fieldName,
              fieldName === 'country' ? { deps: ['phonenumber'], onChange: judge } : {},
            );
      const required =
        fieldName === 'desiredTime'
          ? !immediateCallback
          : fields.some((field) => field.name === fieldName && field.required);
      const error = problems.find((problem) => problem.name === fieldName);
      return toFormField({ id, registered, required, error, hint });
    },
    errors: problems,
    phoneHint,
    values: () => methods.getValues() as FormValues<Fields>,
    methods: methods as unknown as CallbackForm<Fields>['methods'],
    desiredTime: chosen ? String(chosen) : undefined,
    chooseTime(startTime = '') {
      methods.setValue('desiredTime', startTime, { shouldDirty: true });
      if (startTime) methods.clearErrors('desiredTime');
    },
    availability,
    check: (some) => methods.trigger(some ? [...some] : undefined),
    submit,
    takeAlternative,
    bookAgain,
    edit() {
      if (mayBook(session.state(), Number.POSITIVE_INFINITY)) {
        session.go({ status: 'editing' });
      }
    },
    reset(values) {
      if (session.isPressed()) return;
      session.go({ status: 'editing' });
      methods.reset({ ...initial, ...values });
      draft.current?.clear();
    },
  };
}
