import { screen, waitFor, within } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import type { LifecycleMetadata } from '../lifecycle/LifecycleMetadata.ts';
import type { LifecycleListener, LifecycleProps } from '../lifecycle/LifecycleProps.ts';
import { holdAnswers } from '../testing/faults.ts';
import { takeAllPlaces } from '../testing/takeAllPlaces.ts';
import { openWidget } from '../testing/widgetDriver.tsx';

/** Listeners that write down what they hear, in order. */
function listen() {
  const heard: [string, LifecycleMetadata][] = [];
  const hear =
    (name: string): LifecycleListener =>
    (metadata) => {
      heard.push([name, metadata]);
    };
  const props: LifecycleProps = {
    onOpened: hear('opened'),
    onStarted: hear('started'),
    onSubmitted: hear('submitted'),
    onCompleted: hear('completed'),
    onCancelled: hear('cancelled'),
    onClosed: hear('closed'),
  };
  return {
    props,
    names: () => heard.map(([name]) => name),
    told(name: string): LifecycleMetadata {
      const found = heard.find((entry) => entry[0] === name);
      if (!found) throw new Error(`"${name}" was not told.`);
      return found[1];
    },
  };
}

it('tells the life of a booking, each moment once and in order', async () => {
  const { props, names, told } = listen();
  const widget = openWidget(props);
  // Its code is loaded first.
  await waitFor(() => expect(names()).toEqual(['opened']), { timeout: 10_000 });
  const { value } = await widget.goToCheck();
  expect(names()).toEqual(['opened', 'started']);
  await widget.press('Book the call');
  await screen.findByRole('heading', { name: 'Your call is booked' });
  expect(names()).toEqual(['opened', 'started', 'submitted', 'completed']);
  widget.unmount();
  await waitFor(() => expect(names()).toHaveLength(5));
  expect(names().at(-1)).toBe('closed');

  const { opened, started = 0, submitted = 0, completed = 0, closed = 0, ...rest } = told('closed');
  expect([opened, started, submitted, completed, closed]).toEqual(
    [opened, started, submitted, completed, closed].toSorted((a, b) => a - b),
  );
  expect(told('completed').elapsed).toBe(completed - started);
  expect(rest).toMatchObject({ proactive: false, prefilled: false, errors: [] });
  expect(told('opened')).not.toHaveProperty('started');
  expect(told('submitted').form).toEqual({ desiredTime: value });
});

it('tells what was typed only where that is asked for', async () => {
  const { props, told } = listen();
  const widget = openWidget({ ...props, personalData: true, defaultValues: { subject: 'Bill' } });
  await widget.goToCheck();
  widget.unmount();
  await waitFor(() => told('closed'));
  expect(told('cancelled')).toMatchObject({
    prefilled: true,
    form: { firstname: 'Maria', phonenumber: '030 23125 014', subject: 'Bill' },
  });
});

it('is cancelled by leaving without a booking, whether something was typed or not', async () => {
  const untouched = listen();
  const first = openWidget(untouched.props);
  await waitFor(() => untouched.told('opened'));
  first.unmount();
  await waitFor(() => expect(untouched.names()).toEqual(['opened', 'cancelled', 'closed']));
  expect(untouched.told('cancelled').elapsed).toBe(0);

  const touched = listen();
  const widget = openWidget(touched.props);
  await widget.press('Continue');
  await waitFor(() => expect(touched.names()).toEqual(['opened', 'started']));
  widget.unmount();
  await waitFor(() =>
    expect(touched.names()).toEqual(['opened', 'started', 'cancelled', 'closed']),
  );
});

it('is not cancelled while an answer is awaited', async () => {
  const { props, names } = listen();
  const widget = openWidget(props, { through: holdAnswers });
  await widget.goToCheck();
  await widget.press('Book the call');
  await screen.findByRole('button', { name: 'Booking…' });
  widget.unmount();
  await waitFor(() => expect(names()).toEqual(['opened', 'started', 'submitted', 'closed']));
});

it('is submitted once, however often a booking is sent, and keeps what went wrong', async () => {
  const { props, names, told } = listen();
  const widget = openWidget(props);
  const { value } = await widget.goToCheck();
  await takeAllPlaces(widget, value);
  await widget.press('Book the call');
  await screen.findByRole('heading', { name: 'That time has just gone' });
  const others = screen.getByRole('list', { name: 'Free times close by' });
  const [other] = await within(others).findAllByRole('button');
  if (other) await widget.user.click(other);
  await screen.findByRole('heading', { name: 'Your call is booked' });
  expect(names()).toEqual(['opened', 'started', 'submitted', 'completed']);
  expect(told('completed').errors).toEqual(['SLOT_TAKEN']);
});

it('tells of another booking anew, without a new opening', async () => {
  const { props, names } = listen();
  const widget = openWidget({ ...props, scheduledCallback: false });
  await widget.fill();
  const book = async (): Promise<void> => {
    await widget.press('Continue');
    await widget.press('Book the call');
    await screen.findByRole('heading', { name: 'You are in the queue' });
  };
  await book();
  await widget.press('Book a new call');
  expect(names()).toEqual(['opened', 'started', 'submitted', 'completed']);
  await book();
  const both = ['started', 'submitted', 'completed'];
  expect(names()).toEqual(['opened', ...both, ...both]);
  await widget.press('Book a new call');
  widget.unmount();
  await waitFor(() => expect(names()).toEqual(['opened', ...both, ...both, 'closed']));
});

it('goes on booking when a listener throws', async () => {
  const broken = vi.fn();
  process.once('uncaughtException', (error) => broken(error.message));
  const widget = openWidget({
    onStarted() {
      throw new Error('analytics are down');
    },
  });
  await widget.press('Continue');
  await waitFor(() => expect(broken).toHaveBeenCalledExactlyOnceWith('analytics are down'));
  expect(screen.getByRole('heading', { name: 'How do we reach you?' })).toBeInTheDocument();
});
