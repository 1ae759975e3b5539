'use client';
import type { ScheduleRequest, TimeSlot } from 'callback-core';
import { type ReactNode, type Ref, useId } from 'react';
import type { OutcomeLabels } from '../labels/CallbackLabels.ts';
import { englishOutcome } from '../labels/englishOutcome.ts';
import { useSlots } from '../look/useSlots.ts';
import type { TimeFormat } from '../time/createTimeFormat.ts';
import { describeMoment } from '../time/describeMoment.ts';
import { Alternative } from './Alternative.tsx';
import { fillText, gap } from './fillText.tsx';
import { NumberDetail } from './NumberDetail.tsx';
import { Outcome } from './Outcome.tsx';
import { ReviewRow } from './ReviewRow.tsx';
import { toStartTime } from './toStartTime.ts';
import { ZoneNote } from './ZoneNote.tsx';

/** What a {@link SlotTaken} takes. */
export interface SlotTakenProps {
  /** The booking that did not come about. */
  request: ScheduleRequest;
  /** Its time passed while the customer was typing; else somebody else took it. */
  passed?: boolean;
  /** Free times near it; absent while they are looked up. */
  alternatives: readonly TimeSlot[] | undefined;
  /** Books one of them, with everything that was typed. */
  onBook(startTime: string): void;
  /** The one that is being booked, ISO UTC. */
  booking?: string | undefined;
  onChangeDetails(): void;
  format: TimeFormat;
  headingRef?: Ref<HTMLHeadingElement>;
  labels?: OutcomeLabels;
}

/** The time has just gone: others beside the message, one press books one, nothing is typed again. */
export function SlotTaken(props: SlotTakenProps): ReactNode {
  const cbk = useSlots();
  const { request, passed, alternatives, onBook, booking, onChangeDetails } = props;
  const { format, headingRef, labels = englishOutcome } = props;
  const { check, outcome } = labels;
  const id = useId();
  const wanted = toStartTime(request);
  const struck = <s>{wanted ? describeMoment(wanted, format, labels).short : labels.when.asap}</s>;
  const text = passed ? outcome.passedText(gap(0)) : outcome.takenText(gap(0));
  return (
    <>
      <Outcome
        icon="swap"
        tone="warn"
        heading={passed ? outcome.passed : outcome.taken}
        headingRef={headingRef}
        lead={fillText(text, struck)}
        alert
      />
      <div className={cbk('section')}>
        <h4 className={cbk('label')} id={id}>
          {alternatives?.length === 0 ? outcome.nothingCloseBy : outcome.closeBy}
        </h4>
        {alternatives === undefined && <p className={cbk('hint')}>{labels.when.loading}</p>}
        {alternatives && alternatives.length > 0 && (
          <>
            {/* biome-ignore lint/a11y/noRedundantRoles: Safari drops the list role with the bullets */}
            <ul className={cbk('alternatives')} role="list" aria-labelledby={id}>
              {alternatives.map(({ startTime }) => (
                <li key={startTime}>
                  <Alternative
                    startTime={startTime}
                    busy={booking === startTime}
                    onBook={() => onBook(startTime)}
                    format={format}
                    labels={labels}
                  />
                </li>
              ))}
            </ul>
            <ZoneNote
              format={format}
              startTimes={alternatives.map((slot) => slot.startTime)}
              labels={labels}
            />
          </>
        )}
      </div>
      <dl className={cbk('review')}>
        <ReviewRow
          term={check.weCall}
          change={{ text: check.change, name: check.changePhone, onChange: onChangeDetails }}
        >
          <NumberDetail request={request} labels={labels} />
        </ReviewRow>
      </dl>
    </>
  );
}
