'use client';
import type { ReactNode } from 'react';
import { Icon } from '../icons/Icon.tsx';
import { type CallbackLabels, englishLabels } from '../labels/CallbackLabels.ts';
import { useSlots } from '../look/useSlots.ts';

/** What a {@link FieldError} takes. */
export interface FieldErrorProps {
  /** The control names it in `aria-describedby`. */
  id: string;
  children: string;
  labels?: CallbackLabels;
}

/** What is wrong with a control, beside it. */
export function FieldError(props: FieldErrorProps): ReactNode {
  const cbk = useSlots();
  const { id, children, labels = englishLabels } = props;
  return (
    <p className={cbk('error')} id={id}>
      <Icon name="alert" />
      <span>
        <span className={cbk('hidden')}>{labels.who.error}</span> {children}
      </span>
    </p>
  );
}
