import type { ReactNode } from 'react';

/** What a {@link ReviewRow} takes. */
export interface ReviewRowProps {
  term: string;
  children: ReactNode;
  /** Way to change it: the visible word, the full name for the ear, and what happens. */
  change?: { text: string; name: string; onChange(): void } | undefined;
}

/** One line of what was said, inside a `<dl className="cbk-review">`. */
export function ReviewRow({ term, children, change }: ReviewRowProps): ReactNode {
  return (
    <div className="cbk-review-row">
      <dt className="cbk-term">{term}</dt>
      <dd className="cbk-detail">{children}</dd>
      {change && (
        <dd className="cbk-change">
          <button
            className="cbk-link"
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
