import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { alwaysOpen } from '../testing/alwaysOpen.ts';
import { BookingCount } from '../testing/examples/BookingCount.tsx';
import { BookingStatus } from '../testing/examples/BookingStatus.tsx';
import { BookNow } from '../testing/examples/BookNow.tsx';
import { CancelButton } from '../testing/examples/CancelButton.tsx';
import { MoveButton } from '../testing/examples/MoveButton.tsx';
import { NextFreeTimes } from '../testing/examples/NextFreeTimes.tsx';
import { PickATime } from '../testing/examples/PickATime.tsx';
import { QueueLength } from '../testing/examples/QueueLength.tsx';
import { WaitNote } from '../testing/examples/WaitNote.tsx';
import { loseAnswers, loseQuestions } from '../testing/faults.ts';
import { openService } from '../testing/openService.ts';
import { provide } from '../testing/provide.tsx';
import { takeAllPlaces } from '../testing/takeAllPlaces.ts';

const phonenumber = '4151110000';
const press = (name: string | RegExp) => userEvent.click(screen.getByRole('button', { name }));

it('lists the next free times', async () => {
  const { client } = openService();
  render(<NextFreeTimes />, { wrapper: provide(client) });
  expect(screen.getByText('Looking for free times …')).toBeVisible();
  expect(await screen.findAllByText(/: 3 free$/)).toHaveLength(3);
});

it('offers to load the times again after they were lost', async () => {
  const { client } = openService({ through: loseQuestions });
  render(<NextFreeTimes />, { wrapper: provide(client) });
  await screen.findByRole('button', { name: 'Load the times again' });
});

it('books a call, and counts it by its event', async () => {
  const { client, sandbox } = openService();
  render([<BookNow key="book" phonenumber={phonenumber} />, <BookingCount key="count" />], {
    wrapper: provide(client),
  });
  await press('Call me as soon as possible');
  await screen.findByText(/^Booked\. Your reference is /);
  expect(await sandbox.bookings()).toHaveLength(1);
  expect(screen.getByText('1 booked on this page')).toBeVisible();
});

it('says that nobody knows when the answer to a booking was lost', async () => {
  const { client } = openService({ through: loseAnswers });
  render(<BookNow phonenumber={phonenumber} />, { wrapper: provide(client) });
  await press('Call me as soon as possible');
  await screen.findByText('We got no answer. The call may be booked all the same.');
});

it('follows, and cancels a booking', async () => {
  const { client } = openService();
  const { id } = await client.schedule({ phonenumber });
  render([<BookingStatus key="status" id={id} />, <CancelButton key="cancel" id={id} />], {
    wrapper: provide(client),
  });
  await screen.findByText('QUEUED, number 1 in the queue');
  await press('Cancel the call');
  await screen.findByText('The call is cancelled.');
  await screen.findByText('COMPLETED');
});

it('moves a booking, and says when the new time has gone', async () => {
  const desk = openService();
  const { client } = desk;
  const { slots } = await client.availability({ numberOfDays: 2 });
  const [first, second, third] = slots.map(({ startTime }) => startTime);
  const { id } = await client.schedule({ phonenumber, desiredTime: first });
  await takeAllPlaces(desk, third ?? '');
  const move = (to = '') => <MoveButton key={to} id={id} phonenumber={phonenumber} to={to} />;
  render([move(second), move(third)], { wrapper: provide(client) });
  await press(`Call me at ${third} instead`);
  await screen.findByText('This time has just gone.');
  await press(`Call me at ${second} instead`);
  await screen.findByText(`Moved to ${second}.`);
});

it('tells the waiting time', async () => {
  const { client } = openService({ services: { service: alwaysOpen } });
  render([<WaitNote key="note" />, <QueueLength key="length" queue="sales" />], {
    wrapper: provide(client),
  });
  await screen.findByText('We call back within about 2 minutes.');
  await screen.findByText('90');
});

it('picks a time', async () => {
  const { client } = openService();
  const onPick = vi.fn();
  render(<PickATime onPick={onPick} />, { wrapper: provide(client) });
  // Tomorrow has times at any hour of today.
  const tomorrow = (await screen.findAllByRole('radio', { name: /free$/ }))[1];
  await userEvent.click(tomorrow as HTMLElement);
  const [, times] = screen.getAllByRole('group');
  const [time] = within(times as HTMLElement).getAllByRole<HTMLInputElement>('radio');
  await userEvent.click(time as HTMLElement);
  await press('Continue');
  expect(onPick).toHaveBeenCalledWith(time?.value);
});
