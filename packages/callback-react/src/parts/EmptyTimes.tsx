'use client';
import type { ReactNode } from 'react';
import { Icon, type IconName } from '../icons/Icon.tsx';
import { useSlots } from '../look/useSlots.ts';

/** What an {@link EmptyTimes} takes. */
export interface EmptyTimesProps {
  icon: IconName;
  title: string;
  hint: string;
  /** Buttons: the ways on. */
  children: ReactNode;
}

/** Stands where the times would be, when there are none. */
export function EmptyTimes({ icon, title, hint, children }: EmptyTimesProps): ReactNode {
  const cbk = useSlots();
  return (
    <div className={cbk('empty')}>
      <Icon name={icon} />
      <p className={cbk('label')}>{title}</p>
      <p className={cbk('hint')}>{hint}</p>
      <div className={cbk('actions')}>{children}</div>
    </div>
  );
}
