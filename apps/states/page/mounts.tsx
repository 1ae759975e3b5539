import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { CallbackWidget } from 'callback-react';
import 'callback-react/styles.css';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { createClient } from './client.ts';

const place = document.getElementById('root');
if (!place) throw new Error('There is no place for the widget.');
const root = createRoot(place);
// Answers at once, from memory: the network has a memory of its own.
const client = createClient(({ url }) => {
  const data = url.includes('/open-for/') ? { openFor: 3600 } : [];
  return Promise.resolve({
    status: 200,
    headers: {},
    body: JSON.stringify({ status: { code: 0 }, data }),
  });
});
// As a page would have it: one for all, with what was asked for in it.
const queryClient = new QueryClient();
const leaks = new URLSearchParams(location.search).has('leak');
const leaked: unknown[] = [];

/** Shows the widget and removes it, so many times, each long enough for its effects and what they load. */
async function showAndRemove(times: number): Promise<void> {
  for (let time = 0; time < times; time += 1) {
    flushSync(() =>
      root.render(
        <QueryClientProvider client={queryClient}>
          <CallbackWidget client={client} locale="en-GB" timeZone="Europe/Berlin" />
        </QueryClientProvider>,
      ),
    );
    if (leaks) leak();
    // A task later passive effects have run.
    await new Promise((resolve) => setTimeout(resolve));
    flushSync(() => root.render(null));
  }
}

/** What a careless component does. */
function leak(): void {
  const element = document.querySelector('.cbk-root');
  const listener = (): unknown => element;
  window.addEventListener('resize', listener);
  leaked.push(listener);
}

Object.assign(window, { showAndRemove });
