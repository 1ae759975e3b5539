'use client';
import type { ReactNode } from 'react';
import { useSlots } from '../look/useSlots.ts';

/** What a {@link ReviewRow} takes. */
export interface ReviewRowProps {
  term: string;
  children: ReactNode;
  /** Way to change it: the visible word, the full name for the ear, and what happens. */
  change?: { text: string; name: string; onChange(): void } | undefined;
}

/** One line of what was said, inside a `<dl>`. */
export function ReviewRow({ term, children, change }: ReviewRowProps): ReactNode {
  const cbk = useSlots();
  return (
    <div className={cbk('review-row')}>
      <dt className={cbk('term')}>{term}</dt>
      <dd className={cbk('detail')}>{children}</dd>
      {change && (
        <dd className={cbk('change')}>
          <button
            className={cbk('link')}
            type="button"
            aria-label={change.name}
            onClick={change.onChange}
          >
            {change.text}
          </button>
        </dd>
      )}
    </div>
  );
}
