'use client';
import type { CallbackErrorCode } from 'callback-core';
import { useEffect, useRef } from 'react';
import { useLatest } from '../hooks/useLatest.ts';
import type { WidgetForm } from '../widget/WidgetForm.ts';
import { createLife, type Life, type Moment } from './createLife.ts';
import type { LifecycleProps } from './LifecycleProps.ts';

/** What a {@link LifeFollower} takes. */
export interface LifeFollowerProps {
  form: Pick<WidgetForm, 'state' | 'values'>;
  /** Milliseconds since 1970. */
  opened: number;
  /** Has the customer done anything yet? */
  begun: boolean;
  proactive: boolean;
  autoSubmitted: boolean;
  /** Codes of what went wrong so far. */
  errors: readonly CallbackErrorCode[];
  props: LifecycleProps & { defaultValues?: object | undefined };
}

const listeners = {
  opened: 'onOpened',
  started: 'onStarted',
  submitted: 'onSubmitted',
  completed: 'onCompleted',
  cancelled: 'onCancelled',
  closed: 'onClosed',
} as const satisfies Record<Moment, keyof LifecycleProps>;

/** Tells the life of a widget, as long as it is on the page. Draws nothing. */
export function LifeFollower(options: LifeFollowerProps): null {
  const life = useRef<Life>(undefined);
  const leaving = useRef(false);
  const latest = useLatest(options);

  useEffect(() => {
    const { form, opened, proactive, errors, props } = latest.current;
    const prefilled = Object.values(props.defaultValues ?? {}).some(Boolean);
    leaving.current = false;
    life.current ??= createLife({
      opened,
      status: form.state.status,
      errors,
      facts: { proactive, prefilled },
      tell(moment, known) {
        const { form, props, autoSubmitted } = latest.current;
        const { desiredTime, ...personal } = form.values();
        const told = props.personalData ? { ...personal, desiredTime } : { desiredTime };
        try {
          props[listeners[moment]]?.({ ...known, autoSubmitted, form: told });
        } catch (thrown) {
          // A listener that breaks is the page's matter; the customer goes on booking.
          queueMicrotask(() => {
            throw thrown;
          });
        }
      },
    });
    return () => {
      leaving.current = true;
      // StrictMode and Fast Refresh take effects down and put them up again in one go: that is no end.
      queueMicrotask(() => {
        if (!leaving.current) return;
        life.current?.close(latest.current.form.state.status);
        life.current = undefined;
      });
    };
  }, []);

  const { begun, form } = options;
  const { status } = form.state;
  useEffect(() => life.current?.follow({ begun, status }), [begun, status]);
  return null;
}
