import type { Meta, StoryContext, StoryObj } from '@storybook/react-vite';
import { expect, screen, waitFor, within } from 'storybook/test';
import { openHours } from '../testing/openHours.ts';
import { type OpenService, openService } from '../testing/openService.ts';
import { CallbackLauncher } from './CallbackLauncher.tsx';

const meta = {
  title: 'CallbackLauncher',
  component: CallbackLauncher,
  tags: ['autodocs'],
  args: { locale: 'en-GB', timeZone: 'Europe/Berlin' },
  parameters: { layout: 'fullscreen', docs: { story: { inline: false, height: '40rem' } } },
  loaders: [() => ({ service: openService({ services: { service: openHours } }) })],
  // Higher than the window, so that there is a page to scroll.
  render: (args, { loaded }) => (
    <main>
      <h1>Our prices</h1>
      <p>
        <a href="#prices">All prices</a>
      </p>
      {Array.from({ length: 60 }, (_, line) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: lines of one page, which never move
        <p key={line}>What it costs, and why.</p>
      ))}
      <CallbackLauncher {...args} client={serviceOf({ loaded }).client} />
    </main>
  ),
} satisfies Meta<typeof CallbackLauncher>;

export default meta;

type Story = StoryObj<typeof meta>;

function serviceOf({ loaded }: Pick<StoryContext, 'loaded'>): OpenService {
  return loaded['service'];
}

function launchButton(): HTMLElement {
  return screen.getByRole('button', { name: 'Call me back' });
}

export const Default: Story = {
  play: async () => {
    await expect(launchButton()).toBeVisible();
    await expect(screen.queryByRole('dialog')).toBeNull();
  },
};

export const Open: Story = {
  play: async ({ userEvent }) => {
    launchButton().focus();
    await userEvent.keyboard('{Enter}');
    const dialog = screen.getByRole<HTMLDialogElement>('dialog', { name: 'Get a call from us' });
    await expect(dialog.matches(':modal')).toBe(true);
    await expect(screen.getByRole('heading', { name: 'When should we call?' })).toHaveFocus();
    await expect(getComputedStyle(document.documentElement).overflow).toBe('hidden');

    // The page behind can be neither reached nor pressed.
    const link = screen.getByRole('link', { name: 'All prices', hidden: true });
    link.focus();
    await expect(link).not.toHaveFocus();
    const { bottom, top } = dialog.getBoundingClientRect();
    await expect(top).toBeGreaterThanOrEqual(0);
    await expect(bottom).toBeLessThanOrEqual(innerHeight);
  },
};

export const Leaving: Story = {
  args: { scheduledCallback: false },
  play: async ({ userEvent }) => {
    await userEvent.click(launchButton());
    const number = await screen.findByLabelText(/Phone number/);
    await userEvent.type(number, '030 23125 014');
    await userEvent.keyboard('{Escape}');
    await expect(screen.getByRole('button', { name: 'Keep going' })).toHaveFocus();
    // What is covered cannot be reached.
    number.focus();
    await expect(screen.getByRole('button', { name: 'Keep going' })).toHaveFocus();
    await userEvent.keyboard('{Escape}');
    await expect(number).toHaveFocus();
    await userEvent.keyboard('{Escape}');
    await waitFor(() =>
      expect(screen.getByRole('alertdialog', { name: 'Leave without booking?' })).toBeVisible(),
    );
  },
};

export const Closed: Story = {
  args: { confirmClose: 'never' },
  play: async ({ userEvent }) => {
    await userEvent.click(launchButton());
    await userEvent.keyboard('{Escape}');
    await expect(screen.queryByRole('dialog')).toBeNull();
    await expect(launchButton()).toHaveFocus();
    await expect(getComputedStyle(document.documentElement).overflow).not.toBe('hidden');

    // Beside the dialog, and not merely at the end of a drag that began inside.
    await userEvent.click(launchButton());
    const dialog = screen.getByRole('dialog');
    const heading = within(dialog).getByRole('heading', { name: 'When should we call?' });
    await userEvent.pointer([
      { keys: '[MouseLeft>]', target: heading },
      { keys: '[/MouseLeft]', target: dialog },
    ]);
    await expect(dialog).toBeVisible();
    await userEvent.click(dialog);
    await expect(screen.queryByRole('dialog')).toBeNull();
    await expect(launchButton()).toHaveFocus();
  },
};

export const Minimized: Story = {
  args: { scheduledCallback: false },
  play: async ({ userEvent }) => {
    await userEvent.click(launchButton());
    const number = await screen.findByLabelText(/Phone number/);
    await userEvent.type(number, '030 23125 014');
    await userEvent.click(screen.getByRole('button', { name: 'Minimise' }));
    const restore = await screen.findByRole('button', {
      name: 'Open again: Your call request Step 1 of 2: You',
    });
    await expect(restore).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    await expect(number).toHaveFocus();
    await expect(number).toHaveValue('030 23125 014');

    // A browser that closes a dialog by itself loses nothing either.
    screen.getByRole<HTMLDialogElement>('dialog').close();
    await waitFor(() =>
      expect(screen.getByRole('group', { name: 'Call request, minimised' })).toBeVisible(),
    );
  },
};

export const Inline: Story = {
  args: { position: 'inline', children: 'Shall we call you?' },
};
