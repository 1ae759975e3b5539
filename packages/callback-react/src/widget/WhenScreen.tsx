'use client';
import type { ReactNode } from 'react';
import { AsapSteps } from '../parts/AsapSteps.tsx';
import { CallChoice } from '../parts/CallChoice.tsx';
import { ChoiceEcho } from './ChoiceEcho.tsx';
import { StepForm } from './StepForm.tsx';
import { TimesArea } from './TimesArea.tsx';
import { timeNote } from './timeNote.ts';
import type { Widget } from './useWidget.ts';

/** First step: when should we call? */
export function WhenScreen({ widget }: { widget: Widget }): ReactNode {
  const { booking, times, focus, labels, immediate } = widget;
  return (
    <StepForm widget={widget} action={labels.check.continue} echo={<ChoiceEcho widget={widget} />}>
      {immediate ? (
        <CallChoice
          value={booking.choice.kind}
          onChoose={booking.chooseKind}
          timeNote={timeNote(widget)}
          loading={times.status === 'loading'}
          headingRef={focus.heading}
          labels={labels}
        />
      ) : (
        <h3 className="cbk-heading" tabIndex={-1} ref={focus.heading}>
          {labels.when.heading}
        </h3>
      )}
      {booking.choice.kind === 'asap' ? (
        <AsapSteps labels={labels} />
      ) : (
        <TimesArea widget={widget} />
      )}
    </StepForm>
  );
}
