'use client';
import { type ReactNode, Suspense, useContext, useRef } from 'react';
import { LazyLife } from '../lifecycle/LazyLife.ts';
import type { CallbackWidgetProps } from './CallbackWidgetProps.ts';
import type { Widget } from './Widget.ts';
import { WidgetHostContext } from './WidgetHost.ts';

/** What a {@link WidgetLife} takes. */
export interface WidgetLifeProps {
  widget: Widget;
  props: CallbackWidgetProps;
}

/** Lets the page follow what its customers do; nothing is loaded where nobody listens. */
export function WidgetLife({ widget, props }: WidgetLifeProps): ReactNode {
  const opened = useRef(0);
  opened.current ||= Date.now();
  const { proactive = false } = useContext(WidgetHostContext) ?? {};
  const { form, who, touched, moved, errors, format } = widget;
  const { onOpened, onStarted, onSubmitted, onCompleted, onCancelled, onClosed } = props;
  const listener = onOpened ?? onStarted ?? onSubmitted ?? onCompleted ?? onCancelled ?? onClosed;
  // Without a format this is a server, or its markup is being taken over.
  if (!listener || !format) return null;
  return (
    <Suspense>
      <LazyLife
        form={form}
        opened={opened.current}
        begun={touched || moved}
        proactive={proactive}
        autoSubmitted={who.autoSubmitted}
        errors={errors}
        props={props}
      />
    </Suspense>
  );
}
