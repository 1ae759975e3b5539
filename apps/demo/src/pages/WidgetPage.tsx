import { CallbackWidget } from 'callback-react';
import { sandboxURL } from '../clients.ts';
import { LookSwitch } from '../look/LookSwitch.tsx';
import { ThemeSheet } from '../look/ThemeSheet.tsx';
import { toCode, toProps } from '../look/toProps.ts';
import type { PageProps } from './pages.ts';

export function WidgetPage({ look, onLook }: PageProps) {
  return (
    <>
      <div className="intro">
        <h1>The widget, dropped in</h1>
        <p>
          One line: <code>{toCode('CallbackWidget', look)}</code>. It talks to the{' '}
          <a href={sandboxURL}>sandbox</a>, which shows what is booked.
        </p>
        <LookSwitch look={look} onLook={onLook} />
      </div>
      <ThemeSheet look={look} />
      <CallbackWidget {...toProps(look)} />
    </>
  );
}
