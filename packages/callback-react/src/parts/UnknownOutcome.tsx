'use client';
import type { ScheduleRequest } from 'callback-core';
import type { ReactNode, Ref } from 'react';
import type { Settlement } from '../form/CallbackFormState.ts';
import { Icon } from '../icons/Icon.tsx';
import type { OutcomeLabels } from '../labels/CallbackLabels.ts';
import { englishOutcome } from '../labels/englishOutcome.ts';
import { useSlots } from '../look/useSlots.ts';
import type { TimeFormat } from '../time/createTimeFormat.ts';
import { Outcome } from './Outcome.tsx';
import { RequestDetails } from './RequestDetails.tsx';

/** What an {@link UnknownOutcome} takes. */
export interface UnknownOutcomeProps {
  request: ScheduleRequest;
  /** When it was sent, milliseconds since 1970. */
  sentAt: number;
  /** What is known by now. Default `'unavailable'`. */
  settlement?: Settlement;
  format: TimeFormat;
  headingRef?: Ref<HTMLHeadingElement>;
  labels?: OutcomeLabels;
}

/** No answer came: the call may be booked or not, and this screen never says more than that. */
export function UnknownOutcome(props: UnknownOutcomeProps): ReactNode {
  const cbk = useSlots();
  const { request, sentAt, settlement = 'unavailable', format, headingRef } = props;
  const { labels = englishOutcome } = props;
  const { outcome } = labels;
  const notBooked = settlement === 'notBooked';
  const open = request.desiredTime ? outcome.unknownText : outcome.unknownTextAsap;
  const madeAt = format.time(new Date(sentAt).toISOString());
  return (
    <>
      <Outcome
        icon="alert"
        tone="warn"
        heading={notBooked ? outcome.notBooked : outcome.unknown}
        headingRef={headingRef}
        lead={notBooked ? outcome.notBookedText : open}
        alert
      />
      {/* biome-ignore lint/a11y/noRedundantRoles: Safari drops the list role with the bullets */}
      <ol className={cbk('steps')} role="list">
        <li className={cbk('step')} data-tone="ok">
          <Icon name="check" />
          <span className={cbk('step-text')}>{outcome.requestMade(madeAt)}</span>
        </li>
        <li className={cbk('step')} data-tone="warn">
          <Icon name="alert" />
          <span className={cbk('step-text')}>{outcome.noAnswer}</span>
        </li>
      </ol>
      <RequestDetails request={request} format={format} labels={labels} />
      {!notBooked && (
        <p className={cbk('lead')}>
          {settlement === 'checking' ? outcome.checking : outcome.unknownPrice}
        </p>
      )}
    </>
  );
}
