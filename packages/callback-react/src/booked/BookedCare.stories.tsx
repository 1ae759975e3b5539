import type { Meta, StoryContext, StoryObj } from '@storybook/react-vite';
import { expect, within } from 'storybook/test';
import { openHours } from '../testing/openHours.ts';
import { type OpenService, openService } from '../testing/openService.ts';
import { book, chooseATime, enterDetails } from '../testing/storySteps.ts';
import { CallbackWidget } from '../widget/CallbackWidget.tsx';

const meta = {
  title: 'CallbackWidget/After the booking',
  component: CallbackWidget,
  args: { locale: 'en-GB', timeZone: 'Europe/Berlin' },
  parameters: { cancels: true },
  loaders: [
    ({ parameters }) => {
      const service = openService({
        services: { service: openHours },
        through: (transport) => {
          return (request) =>
            request.url.endsWith('/cancel') && !parameters['cancels']
              ? Promise.resolve({ status: 403, headers: {}, body: '{}' })
              : transport(request);
        },
      });
      return { service };
    },
  ],
  render: (args, { loaded }) => (
    <CallbackWidget {...args} client={(loaded['service'] as OpenService).client} />
  ),
} satisfies Meta<typeof CallbackWidget>;

export default meta;

type Story = StoryObj<typeof meta>;

async function bookACall(context: StoryContext): Promise<void> {
  await chooseATime(context);
  await enterDetails(context);
  await book(context);
  await context.canvas.findByRole('heading', { name: 'Your call is booked' });
  await context.canvas.findByRole('button', { name: 'Cancel call' });
}

export const Calendar: Story = {
  play: async (context) => {
    await bookACall(context);
    const group = context.canvas.getByRole('group', { name: 'Put it in your calendar' });
    await expect(within(group).getAllByRole('link')).toHaveLength(2);
    await expect(
      context.canvas.getByRole('heading', { name: 'Your call is booked' }),
    ).toHaveFocus();
  },
};

export const CancelQuestion: Story = {
  play: async (context) => {
    const { canvas, userEvent } = context;
    await bookACall(context);
    await userEvent.click(canvas.getByRole('button', { name: 'Cancel call' }));
    await expect(canvas.getByRole('button', { name: 'Keep the call' })).toHaveFocus();
  },
};

export const Cancelled: Story = {
  play: async (context) => {
    const { canvas, userEvent } = context;
    await bookACall(context);
    await userEvent.click(canvas.getByRole('button', { name: 'Cancel call' }));
    const question = within(canvas.getByRole('alertdialog'));
    await userEvent.click(question.getByRole('button', { name: 'Cancel call' }));
    await expect(
      await canvas.findByRole('heading', { name: 'Your call is cancelled' }),
    ).toHaveFocus();
  },
};

export const NotCancelled: Story = {
  parameters: { cancels: false },
  play: async (context) => {
    const { canvas, userEvent } = context;
    await bookACall(context);
    await userEvent.click(canvas.getByRole('button', { name: 'Cancel call' }));
    const question = within(canvas.getByRole('alertdialog'));
    await userEvent.click(question.getByRole('button', { name: 'Cancel call' }));
    await expect(await canvas.findByRole('alert')).toHaveTextContent('Your call is not cancelled');
  },
};

export const ChangeTime: Story = {
  play: async (context) => {
    const { canvas, userEvent } = context;
    await bookACall(context);
    await userEvent.click(canvas.getByRole('button', { name: 'Change time' }));
    await expect(
      canvas.getByRole('heading', { name: 'When should we call instead?' }),
    ).toHaveFocus();
    await canvas.findByRole('group', { name: 'Day' });
  },
};

export const TwoCallsMayCome: Story = {
  parameters: { cancels: false },
  play: async (context) => {
    const { canvas, userEvent } = context;
    await bookACall(context);
    await userEvent.click(canvas.getByRole('button', { name: 'Change time' }));
    const days = await canvas.findByRole('group', { name: 'Day' });
    const day = within(days).getAllByRole('radio')[2];
    if (day) await userEvent.click(day);
    const [time] = await canvas.findAllByRole('radio', { name: /, \d+:\d+, \d free$/ });
    if (time) await userEvent.click(time);
    await userEvent.click(canvas.getByRole('button', { name: 'Change the time' }));
    await expect(
      await canvas.findByRole('heading', { name: 'Your call has a new time' }),
    ).toHaveFocus();
    await canvas.findByText('Two calls may come');
  },
};
