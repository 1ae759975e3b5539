import { createServer } from 'node:http';
import { describe, expect, it } from 'vitest';
import type { CallbackEventMap } from './events/CallbackEventMap.ts';
import { listen } from './testing/listen.ts';
import { readDocs } from './testing/readPage.ts';
import { readTable } from './testing/readTable.ts';
import { runOn } from './testing/runOn.ts';

/** Every event and what it carries; a name that is missing here does not compile. */
const EVENTS: { [Name in keyof CallbackEventMap]: Members<CallbackEventMap[Name]> } = {
  ready: { apiVersion: true },
  scheduled: { request: true, callback: true, response: true },
  scheduleError: { request: true, error: true, 'response?': true },
  availableSlots: { query: true, availability: true, response: true },
  availabilityError: { query: true, error: true, 'response?': true },
  schedulePending: { request: true },
  scheduleSettled: { request: true, outcome: true, 'callback?': true },
  duplicateDetected: { request: true, ids: true },
  retry: { operation: true, attempt: true, delayMs: true, code: true },
};

/** The names of what an event carries; those that may be absent with a question mark. */
type Members<Event> = {
  [Member in keyof Event as Record<never, never> extends Pick<Event, Member>
    ? `${Member & string}?`
    : Member]-?: true;
};

const page = readDocs('events.md');
const printed = page.code('text');
const cases = page.code('ts').map((code, index) => ({ code, text: printed[index] }));

describe('the page about events', () => {
  it('has a row for each event, with all that it carries', () => {
    const shown = readTable(page.text, 'event').map(({ event, carries = '' }) => [
      event,
      carries.split(', '),
    ]);
    expect(shown).toEqual(
      Object.entries(EVENTS).map(([name, members]) => [name, Object.keys(members)]),
    );
  });

  it.each(cases)('has an example that writes what it says:\n$code', async ({ code, text }) => {
    // Where an example speaks of a retry, the first answer is lost.
    let isLost = code.includes("'retry'");
    const server = createServer(({ method, socket }, response) => {
      const body = method === 'GET' ? { '2027-04-03T10:05:00.000Z': 2 } : { _id: 'abc' };
      if (isLost) socket.destroy();
      else response.end(JSON.stringify(body));
      isLost = false;
    });
    const options = { random: () => 0 };
    const { said } = await runOn(await listen(server), code, { options });
    expect(said.map((words) => `${words.join(' ')}\n`).join('')).toBe(text);
  });
});
