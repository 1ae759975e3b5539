import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, waitFor, within } from 'storybook/test';
import { holdAnswers, loseAnswers, loseQuestions } from '../testing/faults.ts';
import { openHours } from '../testing/openHours.ts';
import { options, serviceOf, serviceStory } from '../testing/serviceStory.tsx';
import { book, chooseATime, enterDetails } from '../testing/storySteps.ts';
import { takeAllPlaces } from '../testing/takeAllPlaces.ts';
import type { CallbackWidget } from './CallbackWidget.tsx';

const meta = {
  ...serviceStory,
  title: 'CallbackWidget',
  tags: ['autodocs'],
} satisfies Meta<typeof CallbackWidget>;

export default meta;

type Story = StoryObj<typeof meta>;

export const Default: Story = {
  play: async (context) => {
    const { canvas } = context;
    await expect(canvas.getByRole('radio', { name: /As soon as possible/ })).toBeChecked();
    await chooseATime(context);
    await expect(canvas.getByText(/^Times in Berlin time, GMT/)).toBeInTheDocument();
  },
};

export const SlotTaken: Story = {
  play: async (context) => {
    const { canvas } = context;
    const desiredTime = await chooseATime(context);
    await enterDetails(context);
    await takeAllPlaces(serviceOf(context), desiredTime);
    await book(context);
    const heading = await canvas.findByRole('heading', { name: 'That time has just gone' });
    await expect(heading).toHaveFocus();
    const others = canvas.getByRole('list', { name: 'Free times close by' });
    await expect(within(others).getAllByRole('button')).toHaveLength(3);
  },
};

export const Confirmed: Story = {
  play: async (context) => {
    const { canvas } = context;
    await chooseATime(context);
    await enterDetails(context);
    await book(context);
    // What can be done with a booked call may come a moment later, in its place.
    await waitFor(() =>
      expect(canvas.getByRole('heading', { name: 'Your call is booked' })).toHaveFocus(),
    );
    const [booking] = await serviceOf(context).sandbox.bookings();
    await expect(canvas.getByText(booking?.id ?? 'no booking')).toBeInTheDocument();
    await expect(canvas.getByText(/^Berlin time, GMT/)).toBeInTheDocument();
  },
};

export const NoTimes: Story = {
  parameters: {
    service: options({ services: { service: { ...openHours, officeHours: {} } } }),
  },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('radio', { name: /At a time you choose/ }));
    await canvas.findByText(/^Nothing free from .+ to /);
    await userEvent.click(canvas.getByRole('button', { name: /Look at the next 5 days/ }));
    await canvas.findByText(/^Nothing free from .+ to /);
    await expect(canvas.getByRole('button', { name: 'Earlier days' })).toHaveAttribute(
      'aria-disabled',
      'false',
    );
  },
};

export const Pending: Story = {
  parameters: {
    service: options({
      through: holdAnswers,
      config: { ajaxTimeout: 200, scheduleTimeout: 600_000 },
    }),
  },
  play: async (context) => {
    const { canvas } = context;
    await chooseATime(context);
    await enterDetails(context);
    await book(context);
    await canvas.findByText('Still working on it', { selector: '.cbk-notice-title' });
    await expect(canvas.getByRole('button', { name: 'Booking…' })).toBeInTheDocument();
  },
};

export const UnknownOutcome: Story = {
  parameters: { service: options({ through: loseAnswers }) },
  play: async (context) => {
    const { canvas } = context;
    await chooseATime(context);
    await enterDetails(context);
    await book(context);
    await expect(
      await canvas.findByRole('heading', { name: 'We could not find out' }),
    ).toHaveFocus();
    await expect(canvas.getByText(/It may already be booked/)).toBeInTheDocument();
    // The service has it, and the widget cannot know.
    await expect(await serviceOf(context).sandbox.bookings()).toHaveLength(1);
  },
};

export const AvailabilityFailed: Story = {
  parameters: { service: options({ through: loseQuestions }) },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('radio', { name: /At a time you choose/ }));
    await expect(
      await canvas.findByRole('button', { name: 'Load again' }, { timeout: 20_000 }),
    ).toBeInTheDocument();
  },
};
