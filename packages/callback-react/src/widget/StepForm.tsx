'use client';
import type { FormEvent, ReactNode } from 'react';
import type { Screen } from '../booking/BookingState.ts';
import { Icon } from '../icons/Icon.tsx';
import { useSlots } from '../look/useSlots.ts';
import { Button } from '../parts/Button.tsx';
import type { Step } from './steps.ts';
import type { Widget } from './Widget.ts';

/** What a {@link StepForm} takes. */
export interface StepFormProps {
  widget: Widget;
  children: ReactNode;
  /** What is chosen so far, between the buttons. */
  echo?: ReactNode;
  /** Words of the main button. */
  action: string;
  busy?: boolean;
  /** Not yet: the button says when. */
  waiting?: boolean;
}

/** A step: its question, and the way back and on. */
export function StepForm(props: StepFormProps): ReactNode {
  const cbk = useSlots();
  const { widget, children, echo, action, busy = false, waiting = false } = props;
  const { booking, steps, labels } = widget;
  const before = previous(steps, booking.screen);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    booking.next();
  };
  return (
    <form className={cbk('form')} noValidate onSubmit={submit}>
      <div
        className={cbk('body')}
        data-enter={booking.moved || undefined}
        key={booking.screen.step}
      >
        {children}
      </div>
      <div className={cbk('footer')}>
        {before && (
          <Button kind="quiet" onClick={() => !busy && booking.goTo(before)}>
            <Icon name="back" />
            {labels.check.back}
          </Button>
        )}
        {echo}
        <Button type="submit" kind="primary" busy={busy} aria-disabled={waiting || undefined}>
          {busy ? labels.check.booking : action}
        </Button>
      </div>
    </form>
  );
}

function previous(steps: readonly Step[], { step: current }: Screen): Step | undefined {
  return steps.find((_, index) => steps[index + 1] === current);
}
