'use client';
import type { ReactNode } from 'react';
import { useSlots } from '../look/useSlots.ts';
import { AsapSteps } from '../parts/AsapSteps.tsx';
import { CallChoice } from '../parts/CallChoice.tsx';
import { Notice } from '../parts/Notice.tsx';
import { ChoiceEcho } from './ChoiceEcho.tsx';
import { StepForm } from './StepForm.tsx';
import { TimesPlace } from './TimesPlace.tsx';
import { timeNote } from './timeNote.ts';
import type { Widget } from './Widget.ts';

/** First step: when should we call? */
export function WhenScreen({ widget }: { widget: Widget }): ReactNode {
  const cbk = useSlots();
  const { booking, times, focus, labels, immediate, offer } = widget;
  return (
    <StepForm widget={widget} action={labels.check.continue} echo={<ChoiceEcho widget={widget} />}>
      {immediate ? (
        <CallChoice
          value={booking.choice.kind}
          onChoose={booking.chooseKind}
          asapNote={offer?.note}
          asapOff={offer?.off !== undefined}
          timeNote={timeNote(widget)}
          loading={times.status === 'loading'}
          headingRef={focus.heading}
          labels={labels}
        />
      ) : (
        <h3 className={cbk('heading')} tabIndex={-1} ref={focus.heading}>
          {labels.when.heading}
        </h3>
      )}
      {offer?.off && (
        <Notice icon="moon">
          <p>{offer.off}</p>
        </Notice>
      )}
      {booking.choice.kind === 'asap' && offer?.panel && (
        <div className={cbk('wait')}>
          <p className={cbk('hint')}>{offer.panel.heading}</p>
          <p className={cbk('wait-number')}>{offer.panel.number}</p>
          <p className={cbk('hint')}>{offer.panel.text}</p>
        </div>
      )}
      {booking.choice.kind === 'asap' ? (
        <AsapSteps labels={labels} />
      ) : (
        <TimesPlace widget={widget} />
      )}
    </StepForm>
  );
}
