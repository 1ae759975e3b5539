import type { Meta, StoryContext, StoryObj } from '@storybook/react-vite';
import { reconcile } from 'callback-core';
import { expect } from 'storybook/test';
import { answerBookings, loseAnswers, reachNobody } from '../testing/faults.ts';
import { loseBookings } from '../testing/lostBookings.ts';
import { options, serviceOf, serviceStory } from '../testing/serviceStory.tsx';
import { setOnline } from '../testing/setOnline.ts';
import { book, chooseATime, enterDetails } from '../testing/storySteps.ts';
import type { CallbackWidget } from './CallbackWidget.tsx';

const meta = {
  ...serviceStory,
  title: 'CallbackWidget/Not booked',
} satisfies Meta<typeof CallbackWidget>;

export default meta;

type Story = StoryObj<typeof meta>;

/** A service that answers bookings so. */
function answering(...answer: Parameters<typeof answerBookings>) {
  return { service: options({ through: answerBookings(...answer) }) };
}

async function bookATime(context: StoryContext): Promise<void> {
  await chooseATime(context);
  await enterDetails(context);
  await book(context);
}

/** A booking that ends on a screen with these words. */
function endsWith(name: string): Pick<Story, 'play'> {
  return {
    play: async (context) => {
      await bookATime(context);
      await expect(await context.canvas.findByRole('heading', { name })).toHaveFocus();
    },
  };
}

/** A booking that ends with these words beside what was typed, and the focus on the button. */
function staysWith(words: string): Pick<Story, 'play'> {
  return {
    play: async (context) => {
      await bookATime(context);
      await expect(await context.canvas.findByRole('alert')).toHaveTextContent(words);
      await expect(
        context.canvas.getByRole('button', { name: /^(Book the call|Try again)/ }),
      ).toHaveFocus();
    },
  };
}

export const Offline: Story = {
  beforeEach: () => () => setOnline(true),
  play: async (context) => {
    await chooseATime(context);
    await enterDetails(context);
    setOnline(false);
    await book(context);
    await expect(await context.canvas.findByRole('alert')).toHaveTextContent('You are offline');
  },
};

export const Unreachable: Story = {
  parameters: { service: options({ through: reachNobody }) },
  ...staysWith('We cannot be reached right now'),
};

export const Throttled: Story = {
  parameters: answering({ status: 429, headers: { 'retry-after': '24' } }),
  ...staysWith('Many people are booking right now'),
};

export const NumberRefused: Story = {
  parameters: answering({ body: { status: { code: 7030, message: 'number' } } }),
  play: async (context) => {
    await bookATime(context);
    const summary = await context.canvas.findByRole('alert');
    await expect(summary).toHaveTextContent('We cannot call this number.');
    await expect(summary).toHaveFocus();
  },
};

export const ClosedThen: Story = {
  parameters: answering({ body: { status: { code: 7042, message: 'closed' } } }),
  ...endsWith('We are closed at that time'),
};

export const Limit: Story = {
  parameters: {
    service: options({
      apiVersion: 'v1',
      through: answerBookings({
        status: 500,
        body: { exception: 'CallbackExceptionServiceUnavailable' },
      }),
    }),
  },
  ...endsWith('We cannot take this request'),
};

export const Refused: Story = {
  parameters: answering({ body: { status: { code: 501, message: 'parameters' } } }),
  ...endsWith('This request did not get through'),
};

export const Unavailable: Story = {
  parameters: answering({ status: 401 }),
  ...endsWith('Booking is not available here'),
};

export const LookingForIt: Story = {
  parameters: {
    service: options({
      through: loseAnswers,
      config: { reconcile: reconcile(() => new Promise(() => {})) },
    }),
  },
  play: async (context) => {
    await bookATime(context);
    await context.canvas.findByText('We are finding out. Please keep this page open.');
  },
};

export const LookedForInVain: Story = {
  parameters: {
    service: () => ({ ...options({})(), ...loseBookings({ arrives: false }).options }),
  },
  play: async (context) => {
    await bookATime(context);
    const words = { name: 'Your call is not booked yet' };
    await context.canvas.findByRole('heading', words, { timeout: 5000 });
    await expect(await serviceOf(context).sandbox.bookings()).toEqual([]);
  },
};
