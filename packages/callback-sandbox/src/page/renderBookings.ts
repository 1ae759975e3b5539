import { html } from 'hono/html';
import type { Booking } from '../store/Booking.ts';
import { formatMoment, formatZone } from './formatTime.ts';
import { lastDigits } from './lastDigits.ts';
import type { Overview } from './readOverview.ts';
import type { Markup } from './renderServices.ts';

const STATES: Readonly<Record<Booking['state'], string>> = {
  SCHEDULED: 'Scheduled',
  QUEUED: 'In the queue',
  ROUTING: 'Finding an agent',
  PROCESSING: 'On the phone',
  COMPLETED: 'Done',
};

export function renderBookings({ bookings, count, timeZones }: Overview): Markup {
  if (count === 0) {
    return html`<p class="card quiet">None yet. Book one, and it stands here at once.</p>`;
  }
  const more = count - bookings.length;
  return html`<div class="card">
      <table class="bookings">
        <caption class="unseen">Booked calls, the newest first</caption>
        <thead>
          <tr>
            <th scope="col">Call at</th>
            <th scope="col">Number</th>
            <th scope="col">Service</th>
            <th scope="col">State</th>
            <th scope="col" class="wide">Booked at</th>
            <th scope="col" class="wide">Protocol</th>
          </tr>
        </thead>
        <tbody>
          ${bookings.map((booking) => renderBooking(booking, timeZones.get(booking.service) ?? 'UTC'))}
        </tbody>
      </table>
    </div>
    ${more > 0 ? html`<p class="quiet">And ${more.toLocaleString('en')} earlier ones.</p>` : ''}`;
}

function renderBooking(booking: Booking, timeZone: string): Markup {
  const { desiredTime, phoneNumber, service, state, reason, createdAt, apiVersion } = booking;
  return html`<tr>
    <td>${desiredTime === undefined ? 'As soon as possible' : renderMoment(desiredTime, timeZone)}</td>
    <td class="number">${renderNumber(phoneNumber)}</td>
    <td>${service}</td>
    <td><span class="badge" data-state="${reason ?? state}">${reason === 'CANCELLED' ? 'Cancelled' : STATES[state]}</span></td>
    <td class="wide quiet">${renderMoment(createdAt, 'UTC')}</td>
    <td class="wide quiet">${apiVersion}</td>
  </tr>`;
}

/** With its zone: services of one table can be in several. */
function renderMoment(iso: string, timeZone: string): Markup {
  const instant = Date.parse(iso);
  return html`<time datetime="${iso}">${formatMoment(instant, timeZone)} ${formatZone(instant, timeZone)}</time>`;
}

/** Dots are read one by one or not at all: who listens is told in words. */
function renderNumber(phoneNumber: string): Markup {
  const last = lastDigits(phoneNumber);
  return html`<bdi aria-hidden="true">•••&nbsp;${last}</bdi><span class="unseen">${last ? `ends in ${last}` : 'hidden'}</span>`;
}
