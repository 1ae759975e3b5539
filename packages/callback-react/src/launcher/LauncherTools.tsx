'use client';
import type { ReactNode } from 'react';
import { Icon } from '../icons/Icon.tsx';
import type { LauncherLabels } from '../labels/launcherLabels.ts';
import { useSlots } from '../look/useSlots.ts';
import type { Launcher } from './useLauncher.ts';

/** What {@link LauncherTools} take. */
export interface LauncherToolsProps {
  launcher: Launcher;
  labels: LauncherLabels;
}

/** Buttons in the head of the widget: put aside, and close. */
export function LauncherTools({ launcher, labels }: LauncherToolsProps): ReactNode {
  const cbk = useSlots();
  return (
    <>
      <button
        className={cbk('tool')}
        type="button"
        aria-label={labels.minimize}
        onClick={launcher.minimize}
      >
        <Icon name="minimize" />
      </button>
      <button
        className={cbk('tool')}
        type="button"
        aria-label={labels.close}
        onClick={launcher.requestClose}
      >
        <Icon name="close" />
      </button>
    </>
  );
}
