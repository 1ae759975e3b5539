'use client';
import type { CallbackClient } from 'callback-core';
import {
  forwardRef,
  type ReactNode,
  type Ref,
  type RefAttributes,
  useContext,
  useEffect,
} from 'react';
import type { WidgetFields } from '../fields/WidgetFields.ts';
import type { DefaultFields } from '../form/FormFields.ts';
import { useCallbackClient } from '../hooks/useCallbackClient.ts';
import { LookProvider } from '../look/LookProvider.tsx';
import { useSlots } from '../look/useSlots.ts';
import { Frame } from '../parts/Frame.tsx';
import { TimesSkeleton } from '../parts/TimesSkeleton.tsx';
import { CallbackProvider } from '../provider/CallbackProvider.tsx';
import { announce } from './announce.ts';
import type { CallbackWidgetProps } from './CallbackWidgetProps.ts';
import { checkProps } from './checkProps.ts';
import { rootAttributes } from './rootAttributes.ts';
import { rootStatus } from './rootStatus.ts';
import { screenOf } from './screenOf.ts';
import { describeProgress } from './steps.ts';
import { useWidget } from './useWidget.ts';
import { WidgetHostContext } from './WidgetHost.ts';
import { WidgetLife } from './WidgetLife.tsx';
import { WidgetScreen } from './WidgetScreen.tsx';

/** A component that takes fields of any kind, and default values of theirs. */
type WithFields = <const Fields extends WidgetFields = DefaultFields>(
  props: CallbackWidgetProps<Fields> & RefAttributes<HTMLElement>,
) => ReactNode;

/**
 * Lets a customer book a call: when, who, check, done. Works alone with `client`, or under a `CallbackProvider`.
 * Import `callback-react/styles.css` once; the look is adjusted by `--cbk-*` properties on its root.
 *
 * @throws ProviderMissingError when there is no client; TypeError when a prop cannot work.
 *
 * @example
 * ```tsx
 * import 'callback-react/styles.css';
 *
 * <CallbackWidget client={client} onScheduled={({ id }) => analytics.track('booked', id)} />
 * ```
 */
export const CallbackWidget = forwardRef<HTMLElement, CallbackWidgetProps>(
  function CallbackWidget(props, ref) {
    checkProps(props);
    const client = useCallbackClient(props.client);
    return (
      <CallbackProvider client={client}>
        <LookProvider classNames={props.classNames} components={props.components}>
          <Surface options={props} client={client} rootRef={ref} />
        </LookProvider>
      </CallbackProvider>
    );
  },
) as WithFields;

function Surface(props: {
  options: CallbackWidgetProps;
  client: CallbackClient;
  rootRef: Ref<HTMLElement>;
}) {
  const cbk = useSlots();
  const { options, client, rootRef } = props;
  const widget = useWidget(client, options);
  const { booking, times, format, labels, words, steps, later, offer, watch: Watch } = widget;
  const AutoSubmit = options.autoSubmit && widget.who.more.part?.AutoSubmit;
  const screen = screenOf(widget);
  const progress = describeProgress(screen, steps, { labels, write: format?.number });
  const host = useContext(WidgetHostContext);
  useEffect(() => host?.report({ screen, progress, touched: widget.touched }));
  return (
    <Frame
      {...rootAttributes(options)}
      lang={options.lang ?? words.lang}
      dir={options.dir ?? words.dir}
      data-step={screen.step}
      data-status={later?.status ?? rootStatus(screen, widget)}
      title={words.ready ? labels.head.title : undefined}
      progress={words.ready ? progress : undefined}
      said={
        words.ready
          ? (later?.said ??
            announce({
              screen,
              choice: booking.choice,
              times,
              off: offer?.off,
              zoneNews: widget.zoneNews,
              format,
              labels,
            }))
          : ''
      }
      theme={options.theme ?? 'system'}
      density={options.density}
      tools={host?.tools}
      ref={rootRef}
    >
      {Watch && <Watch widget={widget} />}
      {AutoSubmit && <AutoSubmit widget={widget} />}
      {words.ready ? (
        <WidgetScreen widget={widget} screen={screen} />
      ) : (
        <div className={cbk('body')}>
          <TimesSkeleton />
        </div>
      )}
      {host?.question}
      <WidgetLife widget={widget} props={options} />
    </Frame>
  );
}
