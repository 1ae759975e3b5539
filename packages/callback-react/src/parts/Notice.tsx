'use client';
import type { ReactNode } from 'react';
import { Icon, type IconName } from '../icons/Icon.tsx';
import { useReplacement } from '../look/useReplacement.tsx';
import { useSlots } from '../look/useSlots.ts';

/** What a {@link Notice} takes. */
export interface NoticeProps {
  icon: IconName;
  title?: string | undefined;
  children: ReactNode;
  /** Spoken at once when it appears. */
  alert?: boolean;
}

/** A quiet box beside what it is about. */
export function Notice(props: NoticeProps): ReactNode {
  const cbk = useSlots();
  const replacement = useReplacement('Notice');
  if (replacement) return replacement(props);
  const { icon, title, children, alert = false } = props;
  return (
    <div className={cbk('notice')} data-tone="warn" role={alert ? 'alert' : undefined}>
      <Icon name={icon} />
      {title && <p className={cbk('notice-title')}>{title}</p>}
      <div className={cbk('notice-text')}>{children}</div>
    </div>
  );
}
