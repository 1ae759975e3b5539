import { CallbackWidget } from 'callback-react';

export function WidgetPage() {
  return (
    <>
      <div className="intro">
        <h1>The widget, dropped in</h1>
        <p>
          One line: <code>{'<CallbackWidget />'}</code>. It talks to the sandbox, where all bookings
          are kept until it stops.
        </p>
      </div>
      <CallbackWidget />
    </>
  );
}
