import type { Values } from './createFormCheck.ts';

/** A booking that was sent, and whose answer was not there yet. */
export interface KeptAttempt {
  sentAt: number;
  desiredTime?: string | undefined;
}

/** What is found after a reload. */
export interface KeptDraft {
  values: Values;
  attempt?: KeptAttempt | undefined;
}

/** A place in the tab's `sessionStorage`. Where that is full or forbidden a form works without a draft. */
export interface DraftStore {
  read(): KeptDraft | undefined;
  write(draft: KeptDraft): void;
  clear(): void;
}

/** Opens the place of a form by its name. */
export function createDraftStore(name: string): DraftStore {
  const key = `callback-react:draft:${name}`;
  return {
    read() {
      const draft: unknown = attempt(() => JSON.parse(sessionStorage.getItem(key) ?? 'null'));
      return isDraft(draft) ? draft : undefined;
    },
    write(draft) {
      attempt(() => sessionStorage.setItem(key, JSON.stringify(draft)));
    },
    clear() {
      attempt(() => sessionStorage.removeItem(key));
    },
  };
}

function isDraft(value: unknown): value is KeptDraft {
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
