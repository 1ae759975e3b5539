import { html } from 'hono/html';
import { toIso } from '../book/toIso.ts';
import { formatMoment } from './formatTime.ts';
import type { Overview } from './readOverview.ts';
import { renderBookings } from './renderBookings.ts';
import { type Markup, renderServices } from './renderServices.ts';

/** Addresses of what the page needs besides itself. */
export const ASSETS = {
  style: '/sandbox/page.css',
  script: '/sandbox/page.js',
  icon: '/sandbox/icon.svg',
} as const;

/** The whole page. It is complete without its script, which only keeps it up to date. */
export function renderPage(overview: Overview, origin: string): Markup {
  const { now, services, count, hasFaults } = overview;
  const name = services[0]?.service.name ?? 'service';
  const calls = count === 1 ? '1 call booked' : `${count.toLocaleString('en')} calls booked`;
  return html`<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <title>Call-back sandbox</title>
    <link rel="icon" href="${ASSETS.icon}" type="image/svg+xml">
    <link rel="stylesheet" href="${ASSETS.style}">
    <script type="module" src="${ASSETS.script}"></script>
  </head>
  <body>
    <header>
      <div>
        <h1>Call-back sandbox</h1>
        <p class="quiet" data-live="clock">Its clock shows <time datetime="${toIso(now)}">${formatMoment(now, 'UTC')}</time> UTC.</p>
      </div>
      <p class="status" role="status"><span data-connection>Load again for news.</span> <span data-live="count">${calls}</span></p>
    </header>
    <main>
      <section aria-labelledby="services">
        <h2 id="services">Services</h2>
        <div data-live="services">${renderServices(overview)}</div>
      </section>
      <section aria-labelledby="bookings">
        <h2 id="bookings">Bookings</h2>
        <div data-live="bookings">${renderBookings(overview)}</div>
      </section>
      <section aria-labelledby="connect">
        <h2 id="connect">Connect a client</h2>
        <dl class="card connect">
          <div><dt>v1 <code>dataURL</code></dt><dd><code>${origin}/genesys/1/service/callback/${name}</code></dd></div>
          <div><dt>v3 <code>dataURL</code></dt><dd><code>${origin}/engagement/v3/callbacks</code></dd></div>
          <div><dt>v3 <code>serviceName</code></dt><dd><code>${name}</code></dd></div>
        </dl>
      </section>
    </main>
    <footer>
      <nav aria-label="Raw data">
        <a href="/sandbox/bookings">Bookings as JSON</a>
        ${hasFaults ? html`<a href="/sandbox/faults">Planned faults as JSON</a>` : ''}
      </nav>
      <p class="quiet">This page only looks. Phone numbers are partly hidden here, not in the JSON.</p>
    </footer>
  </body>
</html>`;
}
