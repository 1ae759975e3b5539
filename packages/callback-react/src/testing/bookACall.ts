import { screen } from '@testing-library/react';
import type { ApiVersion, Transport } from 'callback-core';
import type { CallbackWidgetProps } from '../widget/CallbackWidgetProps.ts';
import { openWidget } from './widgetDriver.tsx';

/** A widget in which a call is booked, with a fault in between. */
export async function bookACall(
  props: CallbackWidgetProps = {},
  fault: (transport: Transport) => Transport = (transport) => transport,
  apiVersion: ApiVersion = 'v3',
) {
  const widget = openWidget(props, { through: fault, apiVersion });
  const { value } = await widget.goToCheck();
  await widget.press('Book the call');
  await screen.findByRole('heading', { name: 'Your call is booked' });
  await screen.findByRole('button', { name: 'Cancel call' });
  /** Ids of the calls that are booked and not cancelled. */
  const live = async () =>
    (await widget.sandbox.bookings())
      .filter(({ reason }) => reason !== 'CANCELLED')
      .map(({ id }) => id);
  return { ...widget, live, value };
}

/** Lets requests to this operation reach the desk, and loses the answers. */
export function losesAnswers(operation: string, { only = Number.POSITIVE_INFINITY } = {}) {
  let lost = 0;
  return (transport: Transport): Transport =>
    async (request) => {
      const response = await transport(request);
      if (!new URL(request.url).pathname.endsWith(`/${operation}`) || lost >= only) return response;
      lost += 1;
      throw new Error('The connection was lost.');
    };
}

/** Refuses requests to this operation. */
export function refuses(operation: string, status: number, body: unknown = {}) {
  return (transport: Transport): Transport =>
    async (request) =>
      new URL(request.url).pathname.endsWith(`/${operation}`)
        ? { status, headers: {}, body: JSON.stringify(body) }
        : transport(request);
}
