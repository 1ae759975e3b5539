'use client';
import { type KeyboardEvent, type ReactNode, type Ref, type SyntheticEvent, useRef } from 'react';
import { useSlots } from '../look/useSlots.ts';
import type { Launcher } from './useLauncher.ts';

/** What a {@link LauncherDialog} takes. */
export interface LauncherDialogProps {
  name: string;
  launcher: Launcher;
  dialogRef: Ref<HTMLDialogElement>;
  children: ReactNode;
}

/** The window over the page. Escape, a press beside it and the system's own way back close it, or ask before. */
export function LauncherDialog(props: LauncherDialogProps): ReactNode {
  const cbk = useSlots();
  const { name, launcher, dialogRef, children } = props;
  const pressedBeside = useRef(false);
  const isBeside = ({ target, currentTarget }: SyntheticEvent): boolean => target === currentTarget;

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.defaultPrevented || event.nativeEvent.isComposing) return;
    // Else the browser would close the dialog by itself the second time.
    event.preventDefault();
    launcher.requestClose();
  };
  const onCancel = (event: SyntheticEvent): void => {
    if (!isBeside(event)) return;
    event.preventDefault();
    launcher.requestClose();
  };
  const onClose = (event: SyntheticEvent<HTMLDialogElement>): void => {
    // The browser has closed it without asking us: nothing is lost, it waits in the bar.
    if (isBeside(event) && launcher.view === 'open' && !event.currentTarget.open) {
      launcher.minimize();
    }
  };
  return (
    <dialog
      className={cbk('dialog')}
      aria-label={name}
      tabIndex={-1}
      ref={dialogRef}
      onKeyDown={onKeyDown}
      onCancel={onCancel}
      onClose={onClose}
      // A press that begins inside, to select text for example, is none beside.
      onPointerDown={(event) => {
        pressedBeside.current = isBeside(event);
      }}
      onClick={(event) => {
        if (isBeside(event) && pressedBeside.current) launcher.requestClose();
      }}
    >
      {children}
    </dialog>
  );
}
