import { CallbackLauncher } from 'callback-react';
import { LookSwitch } from '../look/LookSwitch.tsx';
import { ThemeSheet } from '../look/ThemeSheet.tsx';
import { toCode, toProps } from '../look/toProps.ts';
import type { PageProps } from './pages.ts';

export function LauncherPage({ look, onLook }: PageProps) {
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
      <ThemeSheet look={look} />
      <CallbackLauncher {...toProps(look)} />
    </>
  );
}
