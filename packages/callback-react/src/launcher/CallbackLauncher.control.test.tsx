import { render, screen, waitFor } from '@testing-library/react';
import { renderToString } from 'react-dom/server';
import { expect, it, vi } from 'vitest';
import { openLauncher } from '../testing/launcherDriver.tsx';
import { openService } from '../testing/openService.ts';
import { CallbackLauncher } from './CallbackLauncher.tsx';

it('is opened and closed by the page, and tells what the customer wants', async () => {
  const onOpenChange = vi.fn();
  const onOpened = vi.fn();
  const given = { onOpenChange, onOpened };
  const { change, press, root } = openLauncher({ ...given, open: false });
  await press('Call me back');
  expect(onOpenChange).toHaveBeenLastCalledWith(true);
  expect(root).toHaveAttribute('data-state', 'closed');

  change({ ...given, open: true });
  expect(root).toHaveAttribute('data-state', 'open');
  await waitFor(() =>
    expect(onOpened).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ proactive: true })),
  );
  await press('Minimise');
  expect(root).toHaveAttribute('data-state', 'minimized');
  expect(onOpenChange).toHaveBeenCalledOnce();
  await press('Close');
  expect(onOpenChange).toHaveBeenLastCalledWith(false);
  expect(root).toHaveAttribute('data-state', 'minimized');

  change({ ...given, open: false });
  expect(root).toHaveAttribute('data-state', 'closed');
  change({ ...given, open: true });
  expect(root).toHaveAttribute('data-state', 'open');
});

it('tells the life of its widget from opening to closing, minimised or not', async () => {
  const heard: string[] = [];
  const onOpened = vi.fn(() => heard.push('opened'));
  const { press, typeANumber } = openLauncher({
    onOpened,
    onStarted: () => heard.push('started'),
    onCancelled: () => heard.push('cancelled'),
    onClosed: () => heard.push('closed'),
  });
  expect(heard).toEqual([]);
  await typeANumber();
  await press('Minimise');
  await press(/^Open again/);
  await waitFor(() => expect(heard).toEqual(['opened', 'started']));
  expect(onOpened).toHaveBeenCalledWith(expect.objectContaining({ proactive: false }));
  await press('Close');
  await press('Leave');
  await waitFor(() => expect(heard).toEqual(['opened', 'started', 'cancelled', 'closed']));
});

it('gives the focus back to whatever opened it', async () => {
  const { client } = openService();
  const page = (open: boolean) => (
    <>
      <button type="button">Contact</button>
      <CallbackLauncher client={client} open={open} />
    </>
  );
  const { rerender } = render(page(false));
  const contact = screen.getByRole('button', { name: 'Contact' });
  contact.focus();
  rerender(page(true));
  expect(screen.getByRole('heading', { name: 'When should we call?' })).toHaveFocus();
  rerender(page(false));
  expect(contact).toHaveFocus();
});

it('stays where it is put, also while it is minimised', async () => {
  const { press, root } = openLauncher({ position: 'inline', children: <b>Ring me</b> });
  await press('Ring me');
  await press('Minimise');
  expect(screen.getByRole('button', { name: 'Ring me' })).toBeVisible();
  await press('Ring me');
  expect(root).toHaveAttribute('data-state', 'open');
});

it('passes attributes to its root, and everything else to the widget', async () => {
  const { press, root } = openLauncher({
    label: 'Ring me',
    className: 'mine',
    id: 'ring',
    dir: 'rtl',
    theme: 'dark',
    labels: { head: { title: 'A call' }, launcher: { close: 'Shut' } },
    defaultValues: { phonenumber: '030 1' },
  });
  expect(root).toHaveClass('cbk-root', 'mine');
  expect(root).toHaveAttribute('id', 'ring');
  expect(root).toHaveAttribute('dir', 'rtl');
  await press('Ring me');
  const widget = root.querySelector('section');
  expect(widget).toHaveAccessibleName('A call');
  expect(widget).toHaveAttribute('data-theme', 'dark');
  expect(widget).not.toHaveAttribute('id');
  expect(widget).not.toHaveClass('mine');
  expect(screen.getByLabelText(/Phone number/)).toHaveValue('030 1');
  await press('Shut');
  expect(root).toHaveAttribute('data-state', 'closed');
});

it('renders on a server, closed and open', () => {
  const { client, sent } = openService();
  const closed = renderToString(<CallbackLauncher client={client} />);
  expect(closed).toContain('Call me back');
  expect(closed).not.toContain('<dialog');
  expect(renderToString(<CallbackLauncher client={client} open />)).toContain('<dialog');
  expect(sent).toEqual([]);
});
