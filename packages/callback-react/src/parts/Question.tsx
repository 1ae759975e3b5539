'use client';
import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef } from 'react';
import { useSlots } from '../look/useSlots.ts';
import { Button } from './Button.tsx';

/** What a {@link Question} takes. */
export interface QuestionProps {
  heading: string;
  text: string;
  /** Words of the answer that changes nothing. It stands first and has the focus; Escape gives it too. */
  safe: string;
  onSafe(): void;
  /** Words of the answer that cannot be taken back. */
  other: string;
  onOther(): void;
  /** The second answer is at work: the safe one cannot be given meanwhile. */
  busy?: boolean;
}

/** Asks before something is lost. Put it beside what it covers: that can be neither pressed nor read meanwhile. */
export function Question(props: QuestionProps): ReactNode {
  const cbk = useSlots();
  const { heading, text, safe, onSafe, other, onOther, busy = false } = props;
  const id = useId();
  const root = useRef<HTMLDivElement>(null);

  useEffect(() => {
    const asked = root.current;
    const before = document.activeElement;
    const covered = [...(asked?.parentElement?.children ?? [])].filter(
      (element) => element !== asked && element.getAttribute('role') !== 'status',
    );
    // As an attribute: React 18 does not know it as a prop.
    for (const element of covered) element.toggleAttribute('inert', true);
    asked?.querySelector('button')?.focus();
    return () => {
      for (const element of covered) element.removeAttribute('inert');
      const now = document.activeElement;
      const lost = !now || now === document.body || asked?.contains(now);
      if (lost && before instanceof HTMLElement) before.focus();
    };
  }, []);

  const keepOnEscape = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || busy) return;
    event.preventDefault();
    event.stopPropagation();
    onSafe();
  };
  return (
    <div
      className={cbk('ask')}
      role="alertdialog"
      aria-labelledby={`${id}heading`}
      aria-describedby={`${id}text`}
      onKeyDown={keepOnEscape}
      ref={root}
    >
      <h3 className={cbk('heading')} id={`${id}heading`}>
        {heading}
      </h3>
      <p id={`${id}text`}>{text}</p>
      <div className={cbk('actions')}>
        <Button kind="primary" aria-disabled={busy || undefined} onClick={() => !busy && onSafe()}>
          {safe}
        </Button>
        <Button kind="danger" busy={busy} onClick={onOther}>
          {other}
        </Button>
      </div>
    </div>
  );
}
