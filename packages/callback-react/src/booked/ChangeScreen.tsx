'use client';
import { type FormEvent, type ReactNode, useEffect, useLayoutEffect, useState } from 'react';
import type { Choice, Screen } from '../booking/BookingState.ts';
import { findLoss } from '../booking/findLoss.ts';
import { useLatest } from '../hooks/useLatest.ts';
import { Icon } from '../icons/Icon.tsx';
import { useSlots } from '../look/useSlots.ts';
import { Button } from '../parts/Button.tsx';
import { Notice } from '../parts/Notice.tsx';
import { announce } from '../widget/announce.ts';
import { ChoiceEcho } from '../widget/ChoiceEcho.tsx';
import { focusTimes } from '../widget/focusTimes.ts';
import { TimesArea } from '../widget/TimesArea.tsx';
import type { Widget } from '../widget/Widget.ts';
import type { CareViewProps } from './CareView.tsx';
import { describeCall } from './describeCall.ts';
import { describeChangeTrouble } from './describeTrouble.ts';

/** Another time for a booked call. Everything that was typed is kept, and so is the call until there is an answer. */
export function ChangeScreen(props: CareViewProps): ReactNode {
  const cbk = useSlots();
  const { widget, care, actions, words, tellTimes, format } = props;
  const { booking, times, focus, labels, now, zoneNews } = widget;
  const { call, screen } = care;
  const { change } = words;
  const targets = useLatest(focus);
  const [startTime, setStartTime] = useState<string>();
  // Presses without a time so far.
  const [missed, setMissed] = useState(0);
  const error = screen.status === 'change' ? screen.error : undefined;
  const busy = screen.status === 'change' && screen.busy;
  const before = describeCall(call.startTime, format, labels);

  const wanted: Choice = { kind: 'time', ...(startTime && { startTime }) };
  const idle: Screen = { step: 'when', status: 'idle' };
  const loss = busy
    ? undefined
    : findLoss({ choice: wanted, screen: idle }, { times, format, now });
  const choice: Choice =
    loss && startTime ? { kind: 'time', lost: { startTime, reason: loss } } : wanted;
  const asked: Screen = missed > 0 ? { step: 'when', status: 'no-time', attempt: missed } : idle;
  const picker: Widget = {
    ...widget,
    // A call that has a time is not moved into the queue.
    immediate: false,
    booking: {
      ...booking,
      choice,
      screen: asked,
      chooseTime(chosen) {
        if (busy) return;
        setStartTime(chosen);
        setMissed(0);
      },
    },
  };

  useEffect(() => {
    if (missed > 0) focusTimes(targets.current);
  }, [missed]);

  const facts = { screen: asked, choice, times, off: undefined, zoneNews, format, labels };
  // The notice speaks for itself, and what it is about has been said.
  const said = error && !choice.lost ? '' : announce(facts);
  useLayoutEffect(() => {
    tellTimes(said);
    return () => tellTimes('');
  }, [tellTimes, said]);

  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (busy) return;
    if (!startTime || loss) setMissed(missed + 1);
    else if (startTime === call.startTime) actions.show({ status: 'booked' });
    else void actions.change(startTime);
  };
  const trouble = error && describeChangeTrouble(error, before, change);
  return (
    <form className={cbk('form')} noValidate onSubmit={submit}>
      <div className={cbk('body')} data-enter>
        <div>
          <h3 className={cbk('heading')} tabIndex={-1} ref={focus.heading}>
            {change.heading}
          </h3>
          <p className={cbk('hint')}>{change.standsUntil(before)}</p>
        </div>
        {trouble && (
          <Notice icon="alert" title={trouble.title} alert>
            <p>{trouble.text}</p>
          </Notice>
        )}
        <TimesArea widget={picker} format={format} />
      </div>
      <div className={cbk('footer')}>
        <Button kind="quiet" onClick={() => !busy && actions.show({ status: 'booked' })}>
          <Icon name="back" />
          {labels.check.back}
        </Button>
        <ChoiceEcho widget={picker} />
        <Button type="submit" kind="primary" busy={busy}>
          {busy ? change.changing : change.confirm}
        </Button>
      </div>
    </form>
  );
}
