'use client';
import type { ReactNode, Ref } from 'react';
import { Icon } from '../icons/Icon.tsx';
import { useSlots } from '../look/useSlots.ts';
import type { Launcher } from './useLauncher.ts';

/** What a {@link LaunchButton} takes. */
export interface LaunchButtonProps {
  launcher: Launcher;
  position: 'corner' | 'inline';
  /** What stands in it instead of telephone and label. */
  children: ReactNode;
  /** Nothing while the words are on their way: then a blank stands here. */
  label: string | undefined;
  buttonRef: Ref<HTMLButtonElement>;
}

/** Opens the dialog. */
export function LaunchButton(props: LaunchButtonProps): ReactNode {
  const cbk = useSlots();
  const { launcher, position, children, label, buttonRef } = props;
  if (!children && !label) {
    return (
      <span
        className={cbk('button', 'launch', 'blank')}
        data-position={position}
        aria-hidden="true"
      >
        <Icon name="phone" />
        <span className={cbk('skeleton')} />
      </span>
    );
  }
  return (
    <button
      className={cbk('button', 'launch')}
      data-kind="primary"
      data-position={position}
      type="button"
      aria-haspopup="dialog"
      aria-expanded={launcher.view === 'open'}
      onClick={launcher.show}
      ref={buttonRef}
    >
      {children ?? (
        <>
          <Icon name="phone" />
          {label}
        </>
      )}
    </button>
  );
}
