'use client';
import type { ComponentPropsWithoutRef, MouseEvent, ReactNode } from 'react';
import { useReplacement } from '../look/useReplacement.tsx';
import { useSlots } from '../look/useSlots.ts';
import { joinClasses } from './joinClasses.ts';

/** What a {@link Button} takes besides the attributes of a button. */
export interface ButtonProps extends ComponentPropsWithoutRef<'button'> {
  /** `'primary'` goes on, `'quiet'` goes back, `'danger'` cannot be taken back. */
  kind?: 'primary' | 'quiet' | 'danger' | undefined;
  /** At work: keeps its place and its focus, and does nothing more. */
  busy?: boolean;
}

/** A button of the widget. */
export function Button(props: ButtonProps): ReactNode {
  const cbk = useSlots();
  const replacement = useReplacement('Button');
  const { kind, busy = false, className, children, onClick, ...rest } = props;
  const onlyOnce = (event: MouseEvent<HTMLButtonElement>): void => {
    // The second half of a double click would press the button that stands here on the next step.
    if (event.detail > 1 || busy) event.preventDefault();
    else onClick?.(event);
  };
  const attributes = {
    type: 'button',
    ...rest,
    className: joinClasses(cbk('button'), className),
    'data-kind': kind,
    'data-busy': busy || undefined,
    'aria-disabled': busy || rest['aria-disabled'],
    onClick: onlyOnce,
  } as const;
  if (replacement) return replacement({ ...attributes, kind, busy, children });
  return (
    <button {...attributes}>
      {busy && <span className={cbk('spinner')} aria-hidden="true" />}
      {children}
    </button>
  );
}
