'use client';
import type { ReactNode } from 'react';
import type { OutcomeLabels } from '../labels/CallbackLabels.ts';
import { Button } from '../parts/Button.tsx';
import { Outcome } from '../parts/Outcome.tsx';
import { OutcomeScreen } from '../widget/OutcomeScreen.tsx';
import type { Widget } from '../widget/Widget.ts';

/** What an {@link UnavailableScreen} takes. */
export interface UnavailableScreenProps {
  widget: Widget;
  labels: OutcomeLabels;
}

/** Something is not set up right on our side. */
export function UnavailableScreen({ widget, labels }: UnavailableScreenProps): ReactNode {
  const { booking, focus, steps, times } = widget;
  const { outcome } = labels;
  const tryOnceMore = (): void => {
    times.reload();
    booking.goTo(steps[0] ?? 'when');
  };
  return (
    <OutcomeScreen footer={<Button onClick={tryOnceMore}>{outcome.tryOnceMore}</Button>}>
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
