import { CallbackLauncher } from 'callback-react';
import type { LookProps } from '../look/Look.ts';
import { LookSwitch } from '../look/LookSwitch.tsx';
import { toCode, toProps } from '../look/toProps.ts';

export function LauncherPage({ look, onLook }: LookProps) {
  return (
    <>
      <div className="intro">
        <h1>A button in the corner</h1>
        <p>
          <code>{toCode('CallbackLauncher', look)}</code> opens the widget over the page. Minimised,
          it keeps what was typed.
        </p>
        <LookSwitch look={look} onLook={onLook} />
      </div>
      <CallbackLauncher {...toProps(look)} />
    </>
  );
}
