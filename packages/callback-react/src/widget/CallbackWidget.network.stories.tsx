import type { Meta, StoryObj } from '@storybook/react-vite';
import { createCallbackClient } from 'callback-core';
import { createSandbox, type FaultRule, type Sandbox } from 'callback-sandbox';
import { createHandlers } from 'callback-sandbox/msw';
import { setupWorker } from 'msw/browser';
import { expect } from 'storybook/test';
import { book, chooseATime, enterDetails } from '../testing/storySteps.ts';
import { CallbackWidget } from './CallbackWidget.tsx';

const createClient = () =>
  createCallbackClient({
    apiVersion: 'v3',
    dataURL: 'https://api.example/engagement/v3/callbacks',
    serviceName: 'service',
  });
const worker = setupWorker();

const meta = {
  title: 'Over the network',
  component: CallbackWidget,
  args: { locale: 'en-GB', timeZone: 'Europe/Berlin' },
  // Each visit has a client and a sandbox of its own: a client remembers what it does not know.
  beforeEach: async ({ parameters }) => {
    const rules: readonly FaultRule[] = parameters['faults'] ?? [];
    sandbox = createSandbox({ faults: { rules } });
    worker.resetHandlers(...createHandlers(sandbox));
    await worker.start({ quiet: true, onUnhandledRequest: 'bypass' });
    return () => worker.stop();
  },
  loaders: [() => ({ client: createClient() })],
  render: (args, { loaded }) => <CallbackWidget {...args} client={loaded['client']} />,
} satisfies Meta<typeof CallbackWidget>;

export default meta;

type Story = StoryObj<typeof meta>;

let sandbox: Sandbox;

export const Booked: Story = {
  play: async (context) => {
    const desiredTime = await chooseATime(context);
    await enterDetails(context);
    await book(context);
    await context.canvas.findByRole('heading', { name: 'Your call is booked' });
    await expect((await sandbox.bookings()).map((each) => each.desiredTime)).toEqual([desiredTime]);
  },
};

export const AnswerLost: Story = {
  parameters: { faults: [{ fault: 'reset-after-commit', on: 'schedule' }] },
  play: async (context) => {
    await chooseATime(context);
    await enterDetails(context);
    await book(context);
    await context.canvas.findByRole('heading', { name: 'We could not find out' });
    await expect(await sandbox.bookings()).toHaveLength(1);
  },
};

export const TimesFail: Story = {
  parameters: { faults: [{ fault: 'html-body', on: 'availability' }] },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('radio', { name: /At a time you choose/ }));
    await canvas.findByRole('button', { name: 'Load again' }, { timeout: 10_000 });
  },
};
