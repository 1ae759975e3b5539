'use client';
import { type RefObject, useEffect, useRef } from 'react';
import type { LauncherView } from './useLauncher.ts';

/** Elements that a launcher moves the focus between. */
export interface DialogTargets {
  dialog: RefObject<HTMLDialogElement | null>;
  launch: RefObject<HTMLButtonElement | null>;
  restore: RefObject<HTMLButtonElement | null>;
}

/** Shows and hides the dialog, and brings the focus where it belongs: in, to the bar, back in, and back to the button. */
export function useDialog(view: LauncherView): DialogTargets {
  const dialog = useRef<HTMLDialogElement>(null);
  const launch = useRef<HTMLButtonElement>(null);
  const restore = useRef<HTMLButtonElement>(null);
  const opener = useRef<Element | null>(null);
  // Where the customer was last, the buttons around it left out.
  const place = useRef<Element | null>(null);
  const before = useRef<LauncherView>('closed');

  useEffect(() => {
    const element = dialog.current;
    if (view !== 'open' || !element) return;
    if (before.current === 'closed') opener.current = document.activeElement;
    showDialog(element);
    const target =
      element.querySelector('.cbk-ask button') ??
      (place.current?.isConnected ? place.current : element.querySelector('.cbk-heading'));
    focus(target ?? element);
    const remember = ({ target }: FocusEvent): void => {
      if (target instanceof Element && !target.closest('.cbk-header, .cbk-ask')) {
        place.current = target;
      }
    };
    element.addEventListener('focusin', remember);
    return () => {
      element.removeEventListener('focusin', remember);
      hideDialog(element);
    };
  }, [view]);

  useEffect(() => {
    const last = before.current;
    before.current = view;
    if (last === view) return;
    if (view === 'minimized') focus(restore.current);
    if (view !== 'closed') return;
    place.current = null;
    const { body, activeElement } = document;
    // The page may have put it elsewhere while it closed the launcher.
    if (activeElement && activeElement !== body && activeElement !== launch.current) return;
    const back = opener.current;
    focus(back?.isConnected && back !== body ? back : launch.current);
  }, [view]);

  return { dialog, launch, restore };
}

function showDialog(dialog: HTMLDialogElement): void {
  if (dialog.open) return;
  // The scrollbar goes while the page behind stands still; its room stays, so that nothing moves.
  dialog.toggleAttribute('data-gutter', innerWidth > document.documentElement.clientWidth);
  if ('showModal' in dialog) dialog.showModal();
  else {
    // Old browsers, and jsdom: a plain region over the page.
    (dialog as HTMLElement).setAttribute('role', 'region');
    (dialog as HTMLElement).setAttribute('open', '');
  }
}

function hideDialog(dialog: HTMLDialogElement): void {
  if ('close' in dialog) dialog.close();
  else (dialog as HTMLElement).removeAttribute('open');
}

function focus(element: Element | null | undefined): void {
  if (element instanceof HTMLElement) element.focus();
}
