'use client';
import { forwardRef, type Ref } from 'react';
import { useCallbackClient } from '../hooks/useCallbackClient.ts';
import { launcherLabels } from '../labels/launcherLabels.ts';
import { useWords } from '../labels/useWords.ts';
import { LookProvider } from '../look/LookProvider.tsx';
import { useSlots } from '../look/useSlots.ts';
import { joinClasses } from '../parts/joinClasses.ts';
import { useReader } from '../time/useReader.ts';
import { CallbackWidget } from '../widget/CallbackWidget.tsx';
import { checkProps } from '../widget/checkProps.ts';
import { WidgetHostContext } from '../widget/WidgetHost.ts';
import type { CallbackLauncherProps } from './CallbackLauncherProps.ts';
import { LaunchButton } from './LaunchButton.tsx';
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
  const cbk = useSlots();
  const { options: props, rootRef } = given;
  const client = useCallbackClient(props.client);
  const { own, widget, attributes } = splitProps(props);
  const { children, label, position = 'corner' } = own;
  const viewer = useReader();
  const words = useWords({
    labels: props.labels,
    locale: props.locale ?? viewer?.locale,
    near: ['more'],
  });
  const { head } = words.labels;
  const labels = { ...launcherLabels, ...words.labels.launcher };
  const { lang = words.lang, dir = words.dir } = attributes;
  const launcher = useLauncher(props, words.labels);
  const { view, asked } = launcher;
  const { dialog, launch, restore } = useDialog(view);
  const minimized = view === 'minimized';
  return (
    <div
      {...attributes}
      lang={lang}
      dir={dir}
      className={joinClasses(cbk('root', 'launcher'), attributes.className)}
      data-theme={props.theme ?? 'system'}
      data-state={view}
      ref={rootRef}
    >
      {(!minimized || position === 'inline') && (
        <LaunchButton
          launcher={launcher}
          position={position}
          label={label ?? (words.ready ? head.launch : undefined)}
          buttonRef={launch}
        >
          {children}
        </LaunchButton>
      )}
      {view !== 'closed' && (
        <LauncherDialog name={head.title} launcher={launcher} dialogRef={dialog}>
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
            <CallbackWidget {...widget} client={client} lang={lang} dir={dir} />
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
