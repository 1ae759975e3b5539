'use client';
import { type MouseEvent, type ReactNode, type Ref, useId } from 'react';
import { Icon } from '../icons/Icon.tsx';
import { type CallbackLabels, englishLabels } from '../labels/CallbackLabels.ts';
import { useSlots } from '../look/useSlots.ts';
import type { TimeFormat } from '../time/createTimeFormat.ts';

/** What an {@link ErrorSummary} takes. */
export interface ErrorSummaryProps {
  /** The fields in question, in their order: id of the control and the text that also stands beside it. */
  errors: readonly { fieldId: string; text: string }[];
  /** The box, which takes the focus. */
  boxRef?: Ref<HTMLDivElement>;
  /** For the digits of their number. */
  format?: Pick<TimeFormat, 'number'> | undefined;
  labels?: CallbackLabels;
}

/** All that needs a look, at the top, each a link to its field. */
export function ErrorSummary(props: ErrorSummaryProps): ReactNode {
  const cbk = useSlots();
  const { errors, boxRef, format, labels = englishLabels } = props;
  const id = useId();
  const goTo = (event: MouseEvent, fieldId: string): void => {
    // A fragment in the address would be taken by routers that live in it.
    event.preventDefault();
    document.getElementById(fieldId)?.focus();
  };
  return (
    <div
      className={cbk('notice', 'summary')}
      data-tone="danger"
      role="alert"
      tabIndex={-1}
      aria-labelledby={id}
      ref={boxRef}
    >
      <Icon name="alert" />
      <h3 className={cbk('notice-title')} id={id}>
        {labels.who.fieldsNeedALook(errors.length, format?.number)}
      </h3>
      {/* biome-ignore lint/a11y/noRedundantRoles: Safari drops the list role with the bullets */}
      <ul className={cbk('notice-text')} role="list">
        {errors.map(({ fieldId, text }) => (
          <li key={fieldId}>
            <a
              className={cbk('link')}
              href={`#${fieldId}`}
              onClick={(event) => goTo(event, fieldId)}
            >
              {text}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
