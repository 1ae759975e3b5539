'use client';
import type { ReactNode } from 'react';
import type { CallbackLabels } from '../labels/CallbackLabels.ts';
import { useSlots } from '../look/useSlots.ts';
import { Notice } from './Notice.tsx';

/** What a {@link LoadAgain} takes. */
export interface LoadAgainProps {
  /** Default: that we cannot be reached. */
  title?: string;
  onPress(): void;
  labels: CallbackLabels;
}

/** Something did not load; a press asks for it again. */
export function LoadAgain({ title, onPress, labels }: LoadAgainProps): ReactNode {
  const cbk = useSlots();
  return (
    <Notice icon="offline" title={title ?? labels.trouble.unreachable} alert>
      <button className={cbk('link')} type="button" onClick={onPress}>
        {labels.when.loadAgain}
      </button>
    </Notice>
  );
}
