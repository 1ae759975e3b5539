'use client';
import type { ReactNode } from 'react';
import { useSlots } from '../look/useSlots.ts';

/** What an {@link OutcomeScreen} takes. */
export interface OutcomeScreenProps {
  children: ReactNode;
  /** Buttons: the ways on. */
  footer: ReactNode;
}

/** A screen without a form: what came of it, and the ways on. */
export function OutcomeScreen({ children, footer }: OutcomeScreenProps): ReactNode {
  const cbk = useSlots();
  return (
    <>
      <div className={cbk('body')} data-enter>
        {children}
      </div>
      <div className={cbk('footer')}>{footer}</div>
    </>
  );
}
