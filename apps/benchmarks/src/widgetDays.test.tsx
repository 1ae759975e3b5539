import { createCallbackClient, type Transport } from 'callback-core';
import { CallbackWidget } from 'callback-react';
import 'callback-react/styles.css';
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { expect, it } from 'vitest';

const MINUTE = 60_000;
const LIMIT_MS = 50;
const LIMIT_NODES = 1500;
const DAYS = 30;

/** 30 days of 5 minutes from tomorrow on, as a service answers over v1. */
function manySlots(): Record<string, number> {
  const start = Math.ceil(Date.now() / (24 * 60 * MINUTE)) * 24 * 60 * MINUTE;
  return Object.fromEntries(
    Array.from({ length: DAYS * 288 }, (_, index) => [
      new Date(start + index * 5 * MINUTE).toISOString(),
      (index % 3) + 1,
    ]),
  );
}

it(`switches between ${DAYS} days of 288 times in under ${LIMIT_MS} ms, with under ${LIMIT_NODES} nodes`, async () => {
  expect(act, 'React of a development build').toBeUndefined();
  const body = JSON.stringify(manySlots());
  const transport: Transport = async () => ({ status: 200, headers: {}, body });
  const client = createCallbackClient({ dataURL: 'http://bench.test/x' }, { transport });
  const container = document.body.appendChild(document.createElement('div'));
  const root = createRoot(container);
  root.render(
    <CallbackWidget
      client={client}
      immediateCallback={false}
      numberOfDays={DAYS}
      timeZone="UTC"
      locale="en-GB"
    />,
  );
  const days = (): HTMLInputElement[] => [
    ...container.querySelectorAll<HTMLInputElement>('.cbk-day .cbk-tile:enabled'),
  ];
  await expect.poll(() => days().length, { timeout: 20_000 }).toBeGreaterThan(DAYS - 2);

  const took: number[] = [];
  for (let round = 0; round < 2; round += 1) {
    for (const day of days()) {
      const before = performance.now();
      day.click();
      // With style and layout, which the browser would do right after.
      container.getBoundingClientRect();
      took.push(performance.now() - before);
      expect(container.querySelector('.cbk-day .cbk-tile:checked')).toBe(day);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }
  expect(container.querySelectorAll('.cbk-time').length).toBe(288);
  const nodes = container.querySelectorAll('*').length;

  const sorted = took.toSorted((a, b) => a - b);
  const at = (part: number) => sorted[Math.floor((sorted.length - 1) * part)] ?? Number.NaN;
  const report = [0, 0.5, 0.95].map((part) => at(part).toFixed(1)).join(' / ');
  console.info(
    `Day of ${DAYS} × 288, ms (best / median / 95th of ${took.length}): ${report}; ${nodes} elements`,
  );
  expect(nodes).toBeLessThan(LIMIT_NODES);
  // The quickest tenth: a busy machine takes the processor away from all others.
  expect(at(0.1)).toBeLessThan(LIMIT_MS);
  root.unmount();
});
