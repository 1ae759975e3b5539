import { sandboxURL } from '../clients.ts';
import type { EventLog } from '../log/useEventLog.ts';

export function EventsPage({ log }: { log: EventLog }) {
  return (
    <>
      <div className="intro">
        <h1>What the client reported</h1>
        <p>
          Newest first, as <code>useCallbackEvent</code> hears it. What is booked stands in the{' '}
          <a href={sandboxURL}>sandbox</a>.
        </p>
      </div>
      <ol className="log" aria-label="Events">
        {log.map(({ id, at, name, event }) => (
          <li key={id}>
            <details>
              <summary>
                <time dateTime={at.toISOString()}>{at.toLocaleTimeString()}</time>
                <strong data-event={name}>{name}</strong>
              </summary>
              {/* biome-ignore lint/a11y/noNoninteractiveTabindex: long lines scroll, with the keyboard too. */}
              <pre tabIndex={0}>{JSON.stringify(event, null, 2)}</pre>
            </details>
          </li>
        ))}
      </ol>
    </>
  );
}
