import { screen } from '@testing-library/react';
import type { Transport } from 'callback-core';
import type { CallbackWidgetProps } from '../widget/CallbackWidgetProps.ts';
import { lookAfter } from './openDesk.ts';
import { openWidget } from './widgetDriver.tsx';

/** A widget in front of a desk that looks after what is booked, with a fault in between. */
export async function bookACall(
  props: CallbackWidgetProps = {},
  fault: (transport: Transport) => Transport = (transport) => transport,
) {
  const records = new Map<string, string>();
  const widget = openWidget(props, {
    through: (transport) => fault(lookAfter(records, transport)),
  });
  const { value } = await widget.goToCheck();
  await widget.press('Book the call');
  await screen.findByRole('heading', { name: 'Your call is booked' });
  await screen.findByRole('button', { name: 'Cancel call' });
  return { ...widget, records, value };
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
