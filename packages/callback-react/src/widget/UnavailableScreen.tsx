'use client';
import type { ReactNode } from 'react';
import { Button } from '../parts/Button.tsx';
import { Outcome } from '../parts/Outcome.tsx';
import { OutcomeScreen } from './OutcomeScreen.tsx';
import type { Widget } from './useWidget.ts';

/** What an {@link UnavailableScreen} takes. */
export interface UnavailableScreenProps {
  widget: Widget;
  onTryOnceMore(): void;
}

/** Something is not set up right on our side. */
export function UnavailableScreen({ widget, onTryOnceMore }: UnavailableScreenProps): ReactNode {
  const { focus, labels } = widget;
  const { outcome } = labels;
  return (
    <OutcomeScreen footer={<Button onClick={onTryOnceMore}>{outcome.tryOnceMore}</Button>}>
      <Outcome
        icon="tools"
        tone="warn"
        heading={outcome.unavailable}
        headingRef={focus.heading}
        lead={outcome.unavailableText}
      />
    </OutcomeScreen>
  );
}
