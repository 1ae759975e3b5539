import type { StoryContext } from '@storybook/react-vite';
import { expect, within } from 'storybook/test';

/** What a step needs of a story. */
export type StoryHands = Pick<StoryContext, 'canvas' | 'userEvent'>;

/** Picks the first free time of tomorrow and gives its moment, ISO UTC. */
export async function chooseATime({ canvas, userEvent }: StoryHands): Promise<string> {
  await userEvent.click(canvas.getByRole('radio', { name: /At a time you choose/ }));
  const days = await canvas.findByRole('group', { name: 'Day' });
  const tomorrow = within(days).getAllByRole('radio')[1];
  if (tomorrow) await userEvent.click(tomorrow);
  const [time] = await canvas.findAllByRole<HTMLInputElement>('radio', {
    name: /, \d+:\d+, \d free$/,
  });
  if (!time) throw new Error('Tomorrow has no free time.');
  await userEvent.click(time);
  await expect(time).toBeChecked();
  return time.value;
}

/** From a chosen time to the question whether all is right. */
export async function enterDetails({ canvas, userEvent }: StoryHands): Promise<void> {
  await userEvent.click(canvas.getByRole('button', { name: 'Continue' }));
  await userEvent.type(await canvas.findByLabelText(/First name/), 'Maria');
  await userEvent.type(canvas.getByLabelText(/Last name/), 'Keller');
  await userEvent.type(canvas.getByLabelText(/Phone number/), '030 23125 014');
  await userEvent.type(
    canvas.getByLabelText(/What is it about/),
    'A question about my last invoice',
  );
  await userEvent.click(canvas.getByRole('button', { name: 'Continue' }));
  await canvas.findByRole('heading', { name: 'Is this right?' });
}

/** Presses the button that books. */
export async function book({ canvas, userEvent }: StoryHands): Promise<void> {
  await userEvent.click(canvas.getByRole('button', { name: 'Book the call' }));
}
