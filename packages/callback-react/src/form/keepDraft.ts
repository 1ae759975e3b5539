import { isSlotInPast } from 'callback-core';
import type { CallbackFormState } from './CallbackFormState.ts';
import { createDraftStore, type DraftStore, type KeptDraft } from './createDraftStore.ts';
import type { Draft, DraftedForm } from './Draft.ts';

/** What of a form is kept. */
export interface KeepDraftOptions {
  /** Keep the telephone number too. Default false. */
  phonenumber?: boolean | undefined;
  /** Names of fields that are never kept. */
  except?: readonly string[] | undefined;
}

/**
 * Keeps what is typed and chosen through a reload, in the `sessionStorage` of the tab, until a call is booked or the
 * form is reset. The telephone number is only kept where that is asked for. A booking whose answer the reload cut off
 * is `unknown` afterwards.
 *
 * @example
 * ```ts
 * const form = useCallbackForm({ draft: keepDraft({ except: ['subject'] }) });
 * ```
 */
export function keepDraft({ phonenumber = false, except = [] }: KeepDraftOptions = {}): Draft {
  const mayKeep = (field: string): boolean =>
    !except.includes(field) && (phonenumber || field !== 'phonenumber');

  return (form) => {
    const { name, methods, session } = form;
    const store = createDraftStore(name);
    const draft = store.read();
    // What is there already is newer: a booking that was taken over, or somebody who types quickly.
    if (draft && session.state().status === 'editing' && !methods.formState.isDirty) {
      takeUp(draft, form);
    }
    return {
      follow: (state) => follow(store, state),
      clear: store.clear,
      stop: methods.subscribe({
        formState: { values: true },
        callback({ values }) {
          if (session.state().status === 'confirmed') return;
          const kept = Object.entries(values).filter(([field]) => mayKeep(field));
          store.write({ ...store.read(), values: Object.fromEntries(kept) });
        },
      }),
    };
  };
}

function takeUp({ values, attempt }: KeptDraft, { methods, session }: DraftedForm): void {
  for (const [name, current] of Object.entries(methods.getValues())) {
    const value = values[name];
    const passed = name === 'desiredTime' && isSlotInPast({ startTime: String(value) }, Date.now());
    // Others may write to the storage; what is no value of this field is left.
    if (typeof value === typeof current && !passed) {
      methods.setValue(name, value, { shouldDirty: true });
    }
  }
  if (!attempt) return;
  const { sentAt, desiredTime } = attempt;
  const phonenumber = String(values['phonenumber'] ?? '');
  const request = { phonenumber, ...(desiredTime && { desiredTime }) };
  session.go({ status: 'unknown', settlement: 'unavailable', request, sentAt });
}

function follow(store: DraftStore, state: CallbackFormState): void {
  const draft = store.read() ?? { values: {} };
  if (state.status === 'confirmed') store.clear();
  else if (state.status === 'submitting') {
    const { sentAt, request } = state;
    const desiredTime = request.desiredTime && new Date(request.desiredTime).toISOString();
    store.write({ ...draft, attempt: { sentAt, desiredTime } });
  } else if (draft.attempt && isCertain(state)) {
    store.write({ ...draft, attempt: undefined });
  }
}

/** Is it known that nothing was booked? */
function isCertain(state: CallbackFormState): boolean {
  if (state.status === 'unknown') return state.settlement === 'notBooked';
  return state.status !== 'pending';
}
