import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, waitFor } from 'storybook/test';
import { holdAnswers, holdQuestions } from '../testing/faults.ts';
import { options, serviceStory } from '../testing/serviceStory.tsx';
import { setOnline } from '../testing/setOnline.ts';
import { book, chooseATime, enterDetails } from '../testing/storySteps.ts';
import type { CallbackWidget } from './CallbackWidget.tsx';

const meta = {
  ...serviceStory,
  title: 'CallbackWidget/Steps',
} satisfies Meta<typeof CallbackWidget>;

export default meta;

type Story = StoryObj<typeof meta>;

export const AsSoonAsPossible: Story = {
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('radio', { name: /As soon as possible/ })).toBeChecked();
    await canvas.findByText(/^Next free: /);
  },
};

export const Loading: Story = {
  parameters: { service: options({ through: holdQuestions }) },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('radio', { name: /At a time you choose/ }));
    await expect(canvas.getByRole('status')).toHaveTextContent('Loading times…');
  },
};

export const NoTimeChosen: Story = {
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('radio', { name: /At a time you choose/ }));
    const [time] = await canvas.findAllByRole('radio', { name: /, \d+:\d+, \d free$/ });
    await userEvent.click(canvas.getByRole('button', { name: 'Continue' }));
    await canvas.findByText('Choose a time for the call');
    await expect(time).toHaveFocus();
  },
};

export const TimesOffline: Story = {
  beforeEach: () => {
    setOnline(false);
    return () => setOnline(true);
  },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('radio', { name: /At a time you choose/ }));
    await canvas.findByText('The free times load as soon as you are back online.');
  },
};

export const Who: Story = {
  play: async (context) => {
    const { canvas, userEvent } = context;
    await chooseATime(context);
    await userEvent.click(canvas.getByRole('button', { name: 'Continue' }));
    await expect(
      await canvas.findByRole('heading', { name: 'How do we reach you?' }),
    ).toHaveFocus();
  },
};

export const FieldErrors: Story = {
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Continue' }));
    await userEvent.click(canvas.getByRole('button', { name: 'Continue' }));
    const summary = await canvas.findByRole('alert');
    await waitFor(() => expect(summary).toHaveFocus());
    await expect(canvas.getByLabelText(/Phone number/)).toBeInvalid();
  },
};

export const Check: Story = {
  play: async (context) => {
    await chooseATime(context);
    await enterDetails(context);
    await expect(context.canvas.getByRole('heading', { name: 'Is this right?' })).toHaveFocus();
  },
};

export const Submitting: Story = {
  parameters: {
    service: options({
      through: holdAnswers,
      config: { ajaxTimeout: 600_000, scheduleTimeout: 600_000 },
    }),
  },
  play: async (context) => {
    await chooseATime(context);
    await enterDetails(context);
    await book(context);
    const button = await context.canvas.findByRole('button', { name: 'Booking…' });
    await expect(button).toHaveFocus();
  },
};
