'use client';
import { forwardRef, type Ref, useMemo } from 'react';
import { useCallbackClient } from '../hooks/useCallbackClient.ts';
import { Icon } from '../icons/Icon.tsx';
import { launcherLabels } from '../labels/launcherLabels.ts';
import { mergeLabels } from '../labels/mergeLabels.ts';
import { LookProvider } from '../look/LookProvider.tsx';
import { useSlots } from '../look/useSlots.ts';
import { joinClasses } from '../parts/joinClasses.ts';
import { CallbackWidget } from '../widget/CallbackWidget.tsx';
import { checkProps } from '../widget/checkProps.ts';
import { WidgetHostContext } from '../widget/WidgetHost.ts';
import type { CallbackLauncherProps } from './CallbackLauncherProps.ts';
import { LauncherBar } from './LauncherBar.tsx';
import { LauncherDialog } from './LauncherDialog.tsx';
import { LauncherTools } from './LauncherTools.tsx';
import { LeaveQuestion } from './LeaveQuestion.tsx';
import { splitProps } from './splitProps.ts';
import { useDialog } from './useDialog.ts';
import { useLauncher } from './useLauncher.ts';

/**
 * A button that opens a `CallbackWidget` in a dialog over the page. Minimised, it keeps all that was typed and a booking
 * that is under way; closed, it begins anew.
 *
 * @throws ProviderMissingError when there is no client; TypeError when a prop cannot work.
 *
 * @example
 * ```tsx
 * import 'callback-react/styles.css';
 *
 * <CallbackLauncher client={client} label="Call me back" />
 * ```
 */
export const CallbackLauncher = forwardRef<HTMLDivElement, CallbackLauncherProps>(
  function CallbackLauncher(props, ref) {
    checkProps(props);
    return (
      <LookProvider classNames={props.classNames} components={props.components}>
        <Surface options={props} rootRef={ref} />
      </LookProvider>
    );
  },
);

function Surface(given: { options: CallbackLauncherProps; rootRef: Ref<HTMLDivElement> }) {
  const { options: props, rootRef } = given;
  const cbk = useSlots();
  const client = useCallbackClient(props.client);
  const { own, widget, attributes } = splitProps(props);
  const { children, label, position = 'corner' } = own;
  const widgetLabels = useMemo(() => mergeLabels(props.labels), [props.labels]);
  const labels = { ...launcherLabels, ...props.labels?.launcher };
  const launcher = useLauncher(props, widgetLabels);
  const { view, asked } = launcher;
  const { dialog, launch, restore } = useDialog(view);
  const minimized = view === 'minimized';
  return (
    <div
      {...attributes}
      className={joinClasses(cbk('root', 'launcher'), attributes.className)}
      data-theme={props.theme ?? 'system'}
      data-state={view}
      ref={rootRef}
    >
      {(!minimized || position === 'inline') && (
        <button
          className={cbk('button', 'launch')}
          data-kind="primary"
          data-position={position}
          type="button"
          aria-haspopup="dialog"
          aria-expanded={view === 'open'}
          onClick={launcher.show}
          ref={launch}
        >
          {children ?? (
            <>
              <Icon name="phone" />
              {label ?? labels.launch}
            </>
          )}
        </button>
      )}
      {view !== 'closed' && (
        <LauncherDialog name={widgetLabels.head.title} launcher={launcher} dialogRef={dialog}>
          <WidgetHostContext.Provider
            value={{
              proactive: !launcher.byCustomer,
              tools: <LauncherTools launcher={launcher} labels={labels} />,
              question: asked && (
                <LeaveQuestion reason={asked} launcher={launcher} labels={labels} />
              ),
              report: launcher.report,
            }}
          >
            <CallbackWidget {...widget} client={client} />
          </WidgetHostContext.Provider>
        </LauncherDialog>
      )}
      {minimized && <LauncherBar launcher={launcher} labels={labels} restoreRef={restore} />}
      <p className={cbk('hidden')} role="status">
        {minimized && launcher.note}
      </p>
    </div>
  );
}
