'use client';
import { CallbackError, isSlotInPast } from 'callback-core';
import type { FieldErrors, UseFormReturn } from 'react-hook-form';
import { awaitPhoneRules, loadedPhoneRules } from '../phone/loadPhoneRules.ts';
import type { CallbackForm, Press } from './CallbackForm.ts';
import type { Values } from './createFormCheck.ts';
import type { Session } from './createSession.ts';
import { mayBook } from './mayBook.ts';
import type { ResolvedField } from './resolveFields.ts';
import { toRequest } from './toRequest.ts';
import type { RequestOptions } from './UseCallbackFormOptions.ts';

/** What a press acts on. */
export interface UsePressOptions {
  session: Session;
  methods: UseFormReturn<Values>;
  fields: readonly ResolvedField[];
  options: RequestOptions;
  onInvalid(errors: FieldErrors<Values>): void;
}

/** Whoever fills everything in at once and presses waits this long for the phone rules, and then goes without. */
const LONGEST_WAIT_MS = 1000;

/** The ways to book. Of several presses in one moment the first counts, while its fields are checked too. */
export function usePress({
  session,
  methods,
  fields,
  options,
  onInvalid,
}: UsePressOptions): Pick<CallbackForm, 'submit' | 'takeAlternative' | 'bookAgain'> {
  const { countryCodes = true, userData, serviceName, prepare } = options;

  const send = async (checked: Values, evenIfUnresolved: boolean): Promise<void> => {
    const phoneRules = countryCodes ? loadedPhoneRules() : undefined;
    const request = toRequest({ values: checked, fields, phoneRules, userData, serviceName });
    const startTime = request.desiredTime?.toString();
    if (startTime && isSlotInPast({ startTime }, Date.now())) {
      session.go({ status: 'slotTaken', reason: 'passed', request, alternatives: [] });
      return;
    }
    let prepared = request;
    try {
      if (prepare) prepared = await prepare(request);
    } catch (thrown) {
      const message = `\`prepare\` threw: ${String(thrown)}`;
      const error = new CallbackError('CANCELLED_BEFORE_SEND', { operation: 'schedule', message });
      session.go({ status: 'failed', error, request, sentAt: Date.now() });
      return;
    }
    session.send(prepared, { values: methods.getValues(), evenIfUnresolved });
  };

  const press = async (evenIfUnresolved: boolean): Promise<Press> => {
    if (!session.begin()) return 'ignored';
    let result: Press = 'sent';
    try {
      const { country, phonenumber } = methods.getValues();
      if (countryCodes && (country || String(phonenumber).includes('+'))) {
        await awaitPhoneRules(LONGEST_WAIT_MS);
      }
      const checkAndSend = methods.handleSubmit(
        (checked) => send(checked, evenIfUnresolved),
        (errors) => {
          result = 'invalid';
          onInvalid(errors);
          // What may be booked is not forgotten over a slip.
          if (session.state().status !== 'unknown') session.go({ status: 'editing' });
        },
      );
      await checkAndSend();
      return result;
    } finally {
      session.end();
    }
  };

  const submit = async (startTime?: string): Promise<Press> => {
    if (session.isPressed() || !mayBook(session.state(), Date.now())) return 'ignored';
    if (startTime) methods.setValue('desiredTime', startTime, { shouldDirty: true });
    return press(false);
  };

  return {
    submit: () => submit(),
    takeAlternative: submit,
    async bookAgain() {
      const state = session.state();
      if (state.status !== 'unknown' || state.settlement === 'checking') return 'ignored';
      return press(state.settlement === 'unavailable');
    },
  };
}
