'use client';
import type { ReactNode } from 'react';
import { useSlots } from '../look/useSlots.ts';
import { Button } from '../parts/Button.tsx';
import { Outcome } from '../parts/Outcome.tsx';
import { RequestDetails } from '../parts/RequestDetails.tsx';
import { toStartTime } from '../parts/toStartTime.ts';
import { asTyped } from '../widget/asTyped.ts';
import { OutcomeScreen } from '../widget/OutcomeScreen.tsx';
import type { CareViewProps } from './CareView.tsx';
import { describeCall } from './describeCall.ts';

/** The answer to a change was lost: says what is possible, and looks again when asked to. */
export function ChangeUnknownScreen(props: CareViewProps): ReactNode {
  const cbk = useSlots();
  const { widget, care, actions, words, format } = props;
  const { focus, labels } = widget;
  const { call, screen } = care;
  const { change } = words;
  if (screen.status !== 'change-unknown') return null;
  const { request, look } = screen;
  const before = describeCall(call.startTime, format, labels);
  const wanted = describeCall(toStartTime(request), format, labels);
  const busy = look === 'busy';
  return (
    <OutcomeScreen
      footer={
        <>
          <Button
            kind="quiet"
            aria-disabled={busy || undefined}
            onClick={() => !busy && actions.show({ status: 'booked' })}
          >
            {change.back}
          </Button>
          <Button className={cbk('end')} busy={busy} onClick={() => void actions.look()}>
            {busy ? change.looking : change.look}
          </Button>
        </>
      }
    >
      <Outcome
        icon="alert"
        tone="warn"
        heading={change.changeUnknown}
        headingRef={focus.heading}
        lead={change.changeUnknownText({ before, wanted })}
        alert
      />
      <p className={cbk('lead')} role="status">
        {look === 'stands' && change.looked(before)}
        {look === 'failed' && change.notLooked}
      </p>
      <RequestDetails request={asTyped(request, widget)} format={format} labels={labels} />
    </OutcomeScreen>
  );
}
