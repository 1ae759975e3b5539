import { CallbackWidget } from 'callback-react';
import { sandboxURL } from '../clients.ts';

export function WidgetPage() {
  return (
    <>
      <div className="intro">
        <h1>The widget, dropped in</h1>
        <p>
          One line: <code>{'<CallbackWidget />'}</code>. It talks to the{' '}
          <a href={sandboxURL}>sandbox</a>, which shows what is booked.
        </p>
      </div>
      <CallbackWidget />
    </>
  );
}
