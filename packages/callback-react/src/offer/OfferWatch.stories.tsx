import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { openHours } from '../testing/openHours.ts';
import { type OpenService, openService } from '../testing/openService.ts';
import { tellOffer } from '../testing/tellOffer.ts';
import { CallbackWidget } from '../widget/CallbackWidget.tsx';

const meta = {
  title: 'CallbackWidget/What is offered',
  component: CallbackWidget,
  args: {
    locale: 'en-GB',
    timeZone: 'Europe/Berlin',
    waitTime: { queue: 'sales@vq', immediateMax: 1800 },
  },
  parameters: { told: {} },
  loaders: [
    ({ parameters }) => ({
      service: openService({
        services: { service: openHours },
        through: tellOffer(parameters['told']).through,
      }),
    }),
  ],
  render: (args, { loaded }) => (
    <CallbackWidget {...args} client={(loaded['service'] as OpenService).client} />
  ),
} satisfies Meta<typeof CallbackWidget>;

export default meta;

type Story = StoryObj<typeof meta>;

export const ExpectedWait: Story = {
  parameters: { told: { wait: 700 } },
  play: async ({ canvas }) => {
    await canvas.findByText('Expected wait right now');
    await expect(canvas.getByRole('radio', { name: /About 12 min/ })).toBeChecked();
  },
};

export const LongWait: Story = {
  parameters: { told: { wait: 2400 } },
  play: async ({ canvas }) => {
    await canvas.findByText('Not offered now: the wait is long');
    await expect(canvas.getByRole('radio', { name: /As soon as possible/ })).toBeDisabled();
    await canvas.findByRole('group', { name: 'Day' });
  },
};

export const OfficeClosed: Story = {
  parameters: { told: { open: 0 } },
  play: async ({ canvas }) => {
    await canvas.findByText('Closed now');
    await expect(canvas.getByRole('radio', { name: /At a time you choose/ })).toBeChecked();
    await canvas.findByRole('group', { name: 'Day' });
  },
};
