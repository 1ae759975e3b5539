'use client';
import type { ReactNode, Ref } from 'react';
import { Icon } from '../icons/Icon.tsx';
import type { LauncherLabels } from '../labels/launcherLabels.ts';
import { useSlots } from '../look/useSlots.ts';
import type { Launcher } from './useLauncher.ts';

/** What a {@link LauncherBar} takes. */
export interface LauncherBarProps {
  launcher: Launcher;
  labels: LauncherLabels;
  restoreRef: Ref<HTMLButtonElement>;
}

/** What is left of a request that was put aside. */
export function LauncherBar({ launcher, labels, restoreRef }: LauncherBarProps): ReactNode {
  const cbk = useSlots();
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields
    <div className={cbk('bar')} role="group" aria-label={labels.minimized}>
      <button className={cbk('restore')} type="button" onClick={launcher.show} ref={restoreRef}>
        <span className={cbk('badge', 'sign')}>
          <Icon name="phone" />
        </span>
        <span className={cbk('hidden')}>{labels.restore}</span>{' '}
        <span className={cbk('bar-text')}>
          <span className={cbk('strong')}>{labels.request}</span>{' '}
          <span className={cbk('note')}>{launcher.note}</span>
        </span>
      </button>
      <button
        className={cbk('tool')}
        type="button"
        aria-label={launcher.asks ? labels.discard : labels.close}
        onClick={launcher.requestClose}
      >
        <Icon name="close" />
      </button>
    </div>
  );
}
