import { html } from 'hono/html';
import { toIso } from '../book/toIso.ts';
import { formatClock, formatDay, formatMoment } from './formatTime.ts';
import type { Overview, ServiceOverview } from './readOverview.ts';

/** Longer than any office hours that end are looked ahead for. */
const ROUND_THE_CLOCK_MS = 30 * 86_400_000;

/** What hono's `html` makes: text in which everything put in has been escaped. */
export type Markup = ReturnType<typeof html>;

export function renderServices({ services, now }: Overview): Markup {
  return html`<ul class="services" role="list">
    ${services.map((overview) => renderService(overview, now))}
  </ul>`;
}

function renderService({ service, closesAt, days, next }: ServiceOverview, now: number): Markup {
  const { name, timeZone, bucketMinutes, capacity } = service;
  const open = closesAt > now;
  const calls = capacity === 1 ? '1 call' : `${capacity.toLocaleString('en')} calls`;
  return html`<li class="card">
    <div class="title">
      <h3>${name}</h3>
      <span class="badge" data-state="${open ? 'open' : 'closed'}">${sayHours(closesAt - now, closesAt, timeZone)}</span>
    </div>
    <p class="quiet">${timeZone}, ${formatClock(now, timeZone)} there. ${bucketMinutes} minutes a slot, ${calls} each.</p>
    ${renderDays(days, timeZone)}
    ${renderNext(next, timeZone)}
  </li>`;
}

function sayHours(openFor: number, closesAt: number, timeZone: string): string {
  if (openFor <= 0) return 'Closed now';
  if (openFor > ROUND_THE_CLOCK_MS) return 'Open round the clock';
  return `Open until ${formatClock(closesAt, timeZone)}`;
}

function renderDays(days: ServiceOverview['days'], timeZone: string): Markup {
  if (days.length === 0) return html`<p>Nothing is open in the next five days.</p>`;
  return html`<table class="days">
    <caption class="unseen">Places left by day</caption>
    <tbody>
      ${days.map(
        ({ start, free, total }) => html`<tr>
          <th scope="row">${formatDay(start, timeZone)}</th>
          <td class="bar" aria-hidden="true">
            <svg viewBox="0 0 100 1" preserveAspectRatio="none"><rect width="${Math.round((100 * free) / total)}" height="1" /></svg>
          </td>
          <td class="number">${free.toLocaleString('en')} of ${total.toLocaleString('en')} left</td>
        </tr>`,
      )}
    </tbody>
  </table>`;
}

function renderNext(next: ServiceOverview['next'], timeZone: string): Markup {
  if (next.length === 0) return html`<p>No time is free in the next five days.</p>`;
  return html`<h4>Free next</h4>
    <ul class="next" role="list">
      ${next.map(
        ({ start, free, total }) => html`<li>
          <time datetime="${toIso(start)}">${formatMoment(start, timeZone)}</time>
          <span class="quiet">${free} of ${total}</span>
        </li>`,
      )}
    </ul>`;
}
