'use client';
import type { ReactNode } from 'react';
import { useSlots } from '../look/useSlots.ts';
import { Button } from '../parts/Button.tsx';
import { CalendarLinks } from '../parts/CalendarLinks.tsx';
import { Confirmation } from '../parts/Confirmation.tsx';
import { Notice } from '../parts/Notice.tsx';
import { Question } from '../parts/Question.tsx';
import { describeMoment } from '../time/describeMoment.ts';
import { asTyped } from '../widget/asTyped.ts';
import { OutcomeScreen } from '../widget/OutcomeScreen.tsx';
import type { CareViewProps } from './CareView.tsx';
import { describeCall } from './describeCall.ts';
import { describeCancelTrouble } from './describeTrouble.ts';
import { EarlierNotice } from './EarlierNotice.tsx';
import { toCalendarEvent } from './toCalendarEvent.ts';

/** The call is booked: calendar, cancelling, changing the time. */
export function ConfirmedScreen(props: CareViewProps): ReactNode {
  const cbk = useSlots();
  const { widget, booked, care, actions, words, format } = props;
  const { client, booking, times, focus, labels, offer, options, scheduled } = widget;
  const { call, screen, changes } = care;
  const { change } = words;
  const { changeable = true } = options;
  // v3 books anew to change a time, and the token is used up.
  const tokenless = client.apiVersion === 'v1' || !options.captcha;
  const changesTime = changeable && scheduled && call.startTime !== undefined && tokenless;
  const choose = (): void => {
    // What was free when the call was booked is not news any more.
    times.reload();
    actions.show({ status: 'change', busy: false });
  };
  const trouble =
    screen.status === 'booked' && screen.trouble && describeCancelTrouble(screen.trouble, change);
  return (
    <>
      <OutcomeScreen
        footer={
          <>
            {changeable && (
              <Button
                kind="quiet"
                onClick={() => actions.show({ status: 'cancel-ask', busy: false })}
              >
                {change.cancel}
              </Button>
            )}
            {changesTime && <Button onClick={choose}>{change.changeTime}</Button>}
            <Button className={cbk('end')} onClick={booking.restart}>
              {labels.done.bookAnother}
            </Button>
          </>
        }
      >
        <Confirmation
          callback={{ ...booked.callback, id: call.id, ...withTime(call.startTime) }}
          request={asTyped(call.request, widget)}
          heading={changes > 0 ? change.changed : undefined}
          wait={offer?.wait}
          format={format}
          headingRef={focus.heading}
          labels={labels}
        />
        <EarlierNotice {...props} />
        {trouble && (
          <Notice icon="alert" title={trouble.title} alert>
            <p>{trouble.text}</p>
          </Notice>
        )}
        {screen.status === 'booked' && screen.notChanged && (
          <Notice icon="clock" title={change.notChanged} alert>
            <p>{change.stays(describeCall(call.startTime, format, labels))}</p>
          </Notice>
        )}
        {call.startTime && (
          <CalendarLinks
            event={toCalendarEvent(
              { ...call, startTime: call.startTime },
              {
                uid: booked.callback.id,
                changes,
                moment: describeMoment(call.startTime, format, labels),
                words: words.calendar,
              },
            )}
            labels={words.calendar}
          />
        )}
      </OutcomeScreen>
      {screen.status === 'cancel-ask' && (
        <Question
          heading={change.ask}
          text={call.startTime ? change.askText : change.askTextAsap}
          safe={change.keep}
          onSafe={() => actions.show({ status: 'booked' })}
          other={screen.busy ? change.cancelling : change.cancel}
          onOther={() => void actions.cancel()}
          busy={screen.busy}
        />
      )}
    </>
  );
}

function withTime(desiredTime: string | undefined): { desiredTime?: string } {
  return desiredTime === undefined ? {} : { desiredTime };
}
