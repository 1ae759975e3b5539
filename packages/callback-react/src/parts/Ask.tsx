'use client';
import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef } from 'react';
import { Button } from './Button.tsx';

/** What an {@link Ask} takes. */
export interface AskProps {
  title: string;
  text: string;
  /** Words of the safe answer: it comes first, has the focus, and is what Escape says. */
  safe: string;
  onSafe(): void;
  /** Words of the answer that cannot be taken back. */
  danger: string;
  onDanger(): void;
  /** The second answer is at work. */
  busy?: boolean;
}

/**
 * A question over the foot of the card. Stands beside head, body and foot inside the panel: while it is there, these
 * can be seen and not be used; afterwards the focus is where it was.
 */
export function Ask(props: AskProps): ReactNode {
  const { title, text, safe, onSafe, danger, onDanger, busy = false } = props;
  const id = useId();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    const beside = [...(box.current?.parentElement?.children ?? [])].filter(
      (element) => element !== box.current && element.getAttribute('role') !== 'status',
    );
    // Not the attribute in JSX: React 18 and 19 read it differently.
    for (const element of beside) element.toggleAttribute('inert', true);
    box.current?.querySelector('button')?.focus();
    return () => {
      for (const element of beside) element.removeAttribute('inert');
      if (before instanceof HTMLElement) before.focus();
    };
  }, []);
  const leave = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || busy) return;
    // A dialog around the widget stays open.
    event.stopPropagation();
    event.preventDefault();
    onSafe();
  };
  return (
    <div
      className="cbk-ask"
      role="alertdialog"
      aria-labelledby={`${id}title`}
      aria-describedby={`${id}text`}
      onKeyDown={leave}
      ref={box}
    >
      <h3 className="cbk-heading" id={`${id}title`}>
        {title}
      </h3>
      <p id={`${id}text`}>{text}</p>
      <div className="cbk-actions">
        <Button kind="primary" aria-disabled={busy || undefined} onClick={() => !busy && onSafe()}>
          {safe}
        </Button>
        <Button kind="danger" busy={busy} onClick={onDanger}>
          {danger}
        </Button>
      </div>
    </div>
  );
}
