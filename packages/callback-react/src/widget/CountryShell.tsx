'use client';
import type { ReactNode } from 'react';
import { Icon } from '../icons/Icon.tsx';
import { useSlots } from '../look/useSlots.ts';

/** What a {@link CountryShell} takes. */
export interface CountryShellProps {
  /** Such as "DE +49". */
  text: string;
  /** The list itself, once it is there. */
  children?: ReactNode;
}

/** Stands beside a number in the size that its list of countries will have. */
export function CountryShell({ text, children }: CountryShellProps): ReactNode {
  const cbk = useSlots();
  return (
    <span className={cbk('country')} dir="ltr">
      <bdi aria-hidden="true">{text}</bdi>
      <Icon name="down" />
      {children}
    </span>
  );
}
