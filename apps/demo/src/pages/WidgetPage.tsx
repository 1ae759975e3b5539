import { CallbackWidget } from 'callback-react';
import { sandboxURL } from '../clients.ts';
import type { LookProps } from '../look/Look.ts';
import { LookSwitch } from '../look/LookSwitch.tsx';
import { toCode, toProps } from '../look/toProps.ts';

export function WidgetPage({ look, onLook }: LookProps) {
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
      <CallbackWidget {...toProps(look)} />
    </>
  );
}
