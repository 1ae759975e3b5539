'use client';
import type { ReactNode } from 'react';
import type { IconName } from '../icons/Icon.tsx';
import { Notice } from '../parts/Notice.tsx';
import { Review } from '../parts/Review.tsx';
import type { TimeFormat } from '../time/createTimeFormat.ts';
import { asTyped } from './asTyped.ts';
import { CaptchaPlace } from './CaptchaPlace.tsx';
import { contactValues } from './contactValues.ts';
import { LossNotice } from './LossNotice.tsx';
import { StepForm } from './StepForm.tsx';
import { useCountdown } from './useCountdown.ts';
import type { Widget } from './Widget.ts';
import { writeCountdown } from './writeCountdown.ts';

/** Why nothing was sent, or what came of it in short. */
export type Trouble = 'offline' | 'unreachable' | 'notSent' | 'throttled' | 'notBooked' | 'unknown';

/** What a {@link CheckScreen} takes. */
export interface CheckScreenProps {
  widget: Widget;
  trouble?: Trouble | undefined;
  /** When it may be tried again, milliseconds since 1970. */
  until?: number | undefined;
  busy: boolean;
  /** It takes long. */
  pending?: boolean;
  format: TimeFormat;
}

const icons: Record<Trouble, IconName> = {
  offline: 'offline',
  unreachable: 'offline',
  notSent: 'alert',
  throttled: 'clock',
  notBooked: 'alert',
  unknown: 'alert',
};

/** Third step: is this right? */
export function CheckScreen({
  widget,
  trouble,
  until,
  busy,
  pending = false,
  format,
}: CheckScreenProps): ReactNode {
  const { booking, form, who, focus, labels, scheduled } = widget;
  const { fieldWords } = who;
  const { check, trouble: words } = labels;
  const seconds = useCountdown(until);
  const { kind, startTime, lost } = booking.choice;
  const again = trouble === 'throttled' || trouble === 'unreachable' || trouble === 'notBooked';
  const calls = again ? words.tryAgain : check.book;
  return (
    <StepForm
      widget={widget}
      action={seconds > 0 ? words.tryAgainIn(writeCountdown(seconds, format.number)) : calls}
      waiting={seconds > 0 || trouble === 'unknown'}
      busy={busy}
    >
      <Review
        values={asTyped(contactValues(form), widget)}
        more={fieldWords && who.more.part?.reviewEntries(form, who.shown, fieldWords)}
        startTime={kind === 'time' ? (startTime ?? lost?.startTime) : undefined}
        onChangeTime={scheduled ? () => !busy && booking.goTo('when') : undefined}
        onChangeDetails={() => !busy && booking.goTo('who')}
        format={format}
        headingRef={focus.heading}
        labels={labels}
      />
      <LossNotice widget={widget} />
      <CaptchaPlace widget={widget} />
      {trouble && !busy && (
        <Notice icon={icons[trouble]} title={words[trouble]} alert>
          <p>{words[`${trouble}Text`]}</p>
        </Notice>
      )}
      {pending && (
        <Notice icon="clock" title={check.pending}>
          <p>{check.pendingText}</p>
        </Notice>
      )}
    </StepForm>
  );
}
