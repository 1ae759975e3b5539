import { screen, waitFor, within } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { openLauncher } from '../testing/launcherDriver.tsx';

const dialog = { name: 'Get a call from us' };

it('loads nothing before it is opened, and asks nothing of the service', async () => {
  const { root, sent } = openLauncher({ scheduledCallback: true });
  expect(root).toHaveAttribute('data-state', 'closed');
  expect(root.querySelector('dialog')).toBeNull();
  expect(screen.getByRole('button')).toHaveAccessibleName('Call me back');
  expect(screen.getByRole('button')).toHaveAttribute('aria-haspopup', 'dialog');
  expect(sent).toEqual([]);
});

it('opens without `showModal` as a plain region, with the focus on its question', async () => {
  const { press, root } = openLauncher();
  await press('Call me back');
  expect(root).toHaveAttribute('data-state', 'open');
  const [region] = screen.getAllByRole('region', dialog);
  expect(region?.tagName).toBe('DIALOG');
  expect(screen.getByRole('heading', { name: 'How do we reach you?' })).toHaveFocus();
});

it('closes at once when nothing was typed, by the button and by Escape, and gives the focus back', async () => {
  const { press, root, user } = openLauncher();
  for (const close of [() => press('Close'), () => user.keyboard('{Escape}')]) {
    await press('Call me back');
    await close();
    expect(root).toHaveAttribute('data-state', 'closed');
    expect(screen.getByRole('button', { name: 'Call me back' })).toHaveFocus();
  }
});

it('asks before what was typed is lost, with the focus on the safe answer', async () => {
  const { press, root, user, typeANumber } = openLauncher();
  await typeANumber();
  const field = screen.getByLabelText(/Phone number/);
  await user.keyboard('{Escape}');
  const question = screen.getByRole('alertdialog', { name: 'Leave without booking?' });
  expect(question).toHaveAccessibleDescription('What you typed will be lost.');
  expect(within(question).getAllByRole('button')[0]).toHaveAccessibleName('Keep going');
  expect(within(question).getByRole('button', { name: 'Keep going' })).toHaveFocus();
  expect(field.closest('[inert]')).not.toBeNull();

  await press('Keep going');
  expect(screen.queryByRole('alertdialog')).toBeNull();
  expect(field).toHaveFocus();
  expect(field.closest('[inert]')).toBeNull();

  await user.keyboard('{Escape}{Escape}');
  expect(screen.queryByRole('alertdialog')).toBeNull();
  expect(field).toHaveFocus();
  expect(field).toHaveValue('030 23125 014');

  await press('Close');
  await press('Leave');
  expect(root).toHaveAttribute('data-state', 'closed');
  expect(screen.getByRole('button', { name: 'Call me back' })).toHaveFocus();
  await press('Call me back');
  expect(screen.getByLabelText(/Phone number/)).toHaveValue('');
});

it('asks always or never, where that is wanted', async () => {
  const always = openLauncher({ confirmClose: 'always' });
  await always.press('Call me back');
  await always.press('Close');
  expect(screen.getByRole('alertdialog')).toHaveAccessibleDescription(
    'You can come back whenever you like.',
  );
  await always.press('Leave');
  expect(always.root).toHaveAttribute('data-state', 'closed');
  always.unmount();

  const never = openLauncher({ confirmClose: 'never' });
  await never.typeANumber();
  await never.press('Close');
  expect(never.root).toHaveAttribute('data-state', 'closed');
});

it('is minimised to a bar and comes back with everything, the focus too', async () => {
  const { press, root, typeANumber } = openLauncher();
  await typeANumber();
  const field = screen.getByLabelText(/Phone number/);
  await press('Minimise');
  expect(root).toHaveAttribute('data-state', 'minimized');
  const bar = screen.getByRole('group', { name: 'Call request, minimised' });
  const restore = within(bar).getByRole('button', { name: /^Open again: Your call request/ });
  expect(restore).toHaveFocus();
  expect(restore).toHaveTextContent('Step 1 of 2: You');
  expect(screen.queryByLabelText(/Phone number/)).not.toBeVisible();
  expect(screen.queryByRole('button', { name: 'Call me back' })).toBeNull();

  await press(/^Open again/);
  expect(field).toBeVisible();
  expect(field).toHaveValue('030 23125 014');
  expect(field).toHaveFocus();
});

it('asks in the dialog before the bar discards a request', async () => {
  const { press, root, typeANumber } = openLauncher();
  await typeANumber();
  await press('Minimise');
  await press('Discard the request');
  expect(root).toHaveAttribute('data-state', 'open');
  expect(screen.getByRole('button', { name: 'Keep going' })).toHaveFocus();
  await press('Leave');
  expect(root).toHaveAttribute('data-state', 'closed');
});

it('goes on booking while it is minimised, and says what came of it', async () => {
  let answer = (): void => {};
  const onScheduled = vi.fn();
  const launcher = openLauncher(
    { onScheduled },
    {
      through: (transport) => async (request) => {
        await new Promise<void>((resolve) => {
          answer = resolve;
        });
        return transport(request);
      },
    },
  );
  await launcher.typeANumber();
  await launcher.book();
  await launcher.press('Minimise');
  const bar = screen.getByRole('group', { name: 'Call request, minimised' });
  expect(bar).toHaveTextContent('Booking…');
  expect(screen.getByRole('status')).toHaveTextContent('Booking…');
  answer();
  await waitFor(() => expect(bar).toHaveTextContent('You are in the queue'));
  expect(screen.getByRole('status')).toHaveTextContent('You are in the queue');
  expect(onScheduled).toHaveBeenCalledOnce();
  expect(launcher.posts()).toBe(1);
  await launcher.press(/^Open again/);
  expect(screen.getByRole('heading', { name: 'You are in the queue' })).toHaveFocus();
  // Nothing is lost any more.
  await launcher.press('Close');
  expect(launcher.root).toHaveAttribute('data-state', 'closed');
});

it('says that a call may be booked before it leaves in the middle, and shows it when it comes back', async () => {
  let answer = (): void => {};
  const launcher = openLauncher(
    {},
    {
      through: (transport) => async (request) => {
        await new Promise<void>((resolve) => {
          answer = resolve;
        });
        return transport(request);
      },
    },
  );
  await launcher.typeANumber();
  await launcher.book();
  await launcher.press('Close');
  const question = screen.getByRole('alertdialog', { name: 'Leave before the answer is here?' });
  expect(question).toHaveAccessibleDescription(/Your call may be booked all the same/);
  await launcher.press('Leave');
  expect(launcher.root).toHaveAttribute('data-state', 'closed');
  await launcher.press('Call me back');
  await screen.findByRole('button', { name: 'Booking…' });
  answer();
  await screen.findByRole('heading', { name: 'You are in the queue' });
  expect(launcher.posts()).toBe(1);
});

it('takes a question back when the answer comes while it is asked', async () => {
  let answer = (): void => {};
  const launcher = openLauncher(
    {},
    {
      through: (transport) => async (request) => {
        await new Promise<void>((resolve) => {
          answer = resolve;
        });
        return transport(request);
      },
    },
  );
  await launcher.typeANumber();
  await launcher.book();
  await launcher.press('Close');
  answer();
  const heading = await screen.findByRole('heading', { name: 'You are in the queue' });
  expect(screen.queryByRole('alertdialog')).toBeNull();
  expect(heading.closest('[inert]')).toBeNull();
  expect(heading).toHaveFocus();
});
