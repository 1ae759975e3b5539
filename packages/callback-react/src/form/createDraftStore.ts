import type { Values } from './createFormCheck.ts';
import type { Draft, DraftAttempt, DraftOptions } from './FormDraft.ts';

/** Keeps the draft of one form. Where storage is full or forbidden the form works without a draft. */
export interface DraftStore {
  read(): Draft | undefined;
  keep(values: Values): void;
  /** Notes a booking that is on its way; `undefined` when its answer came. */
  mark(attempt: DraftAttempt | undefined): void;
  clear(): void;
}

/** Opens the draft of a form by its name. */
export function createDraftStore(
  name: string,
  { phonenumber = false, except = [] }: DraftOptions,
): DraftStore {
  const key = `callback-react:draft:${name}`;
  const mayKeep = (field: string) =>
    !except.includes(field) && (phonenumber || field !== 'phonenumber');

  const read = (): Draft | undefined => {
    const draft: unknown = attempt(() => JSON.parse(sessionStorage.getItem(key) ?? 'null'));
    return isDraft(draft) ? draft : undefined;
  };
  const write = (draft: Draft): void => {
    attempt(() => sessionStorage.setItem(key, JSON.stringify(draft)));
  };

  return {
    read,
    keep(values) {
      const kept = Object.entries(values).filter(([field]) => mayKeep(field));
      write({ ...read(), values: Object.fromEntries(kept) });
    },
    mark(sent) {
      const draft = read();
      if (sent || draft?.attempt) write({ values: draft?.values ?? {}, attempt: sent });
    },
    clear() {
      attempt(() => sessionStorage.removeItem(key));
    },
  };
}

function isDraft(value: unknown): value is Draft {
  const { values }: { values?: unknown } = Object(value);
  return typeof values === 'object' && values !== null;
}

function attempt<Result>(action: () => Result): Result | undefined {
  try {
    return action();
  } catch {
    return undefined;
  }
}
