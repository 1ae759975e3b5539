'use client';
import type { ReactNode, Ref } from 'react';
import { Icon, type IconName } from '../icons/Icon.tsx';
import { useSlots } from '../look/useSlots.ts';

/** What an {@link Outcome} takes. */
export interface OutcomeProps {
  icon: IconName;
  tone: 'ok' | 'warn';
  heading: string;
  headingRef?: Ref<HTMLHeadingElement> | undefined;
  /** What it means, in a sentence or two. */
  lead: ReactNode;
  /** Spoken at once when it appears. */
  alert?: boolean;
}

/** Head of every screen that comes after sending: what happened, in words and a sign. */
export function Outcome(props: OutcomeProps): ReactNode {
  const cbk = useSlots();
  const { icon, tone, heading, headingRef, lead, alert = false } = props;
  return (
    <div className={cbk('state')} role={alert ? 'alert' : undefined}>
      <h3 className={cbk('heading')} tabIndex={-1} ref={headingRef}>
        {heading}
      </h3>
      <p className={cbk('lead')}>{lead}</p>
      <span className={cbk('badge')} data-tone={tone}>
        <Icon name={icon} />
      </span>
    </div>
  );
}
