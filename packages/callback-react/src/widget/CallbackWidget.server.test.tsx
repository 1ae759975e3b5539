import { act, render, screen } from '@testing-library/react';
import { hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { expect, it } from 'vitest';
import { openService } from '../testing/openService.ts';
import { CallbackWidget } from './CallbackWidget.tsx';

it('renders on a server and is taken over without a complaint', async () => {
  const { client, sent } = openService();
  const widget = (
    <>
      <CallbackWidget client={client} />
      <CallbackWidget client={client} immediateCallback={false} locale="de" />
    </>
  );
  const container = document.createElement('div');
  container.innerHTML = renderToString(widget);
  expect(container).toHaveTextContent('When should we call?');
  expect(sent).toEqual([]);

  document.body.append(container);
  const complaints: unknown[] = [];
  const root = await act(async () =>
    hydrateRoot(container, widget, { onRecoverableError: (error) => complaints.push(error) }),
  );
  await screen.findAllByRole('radio', { name: /, \d+ frei$/ });
  expect(complaints).toEqual([]);
  act(() => root.unmount());
  container.remove();
});

it('reads nothing of the browser while it is rendered on a server', () => {
  const { client } = openService();
  const { navigator, document: page } = globalThis;
  const hidden = (name: string) =>
    Object.defineProperty(globalThis, name, {
      value: undefined,
      configurable: true,
      writable: true,
    });
  hidden('navigator');
  hidden('document');
  try {
    expect(renderToString(<CallbackWidget client={client} />)).toContain('Get a call from us');
  } finally {
    Object.assign(globalThis, { navigator, document: page });
  }
});

it('passes the attributes of its root on', () => {
  const { client } = openService();
  let root: HTMLElement | null = null;
  render(
    <CallbackWidget
      client={client}
      ref={(element) => {
        root = element;
      }}
      className="mine"
      style={{ maxWidth: 300 }}
      id="call-me"
      dir="rtl"
      lang="en"
      data-testid="widget"
      theme="dark"
      labels={{ head: { title: 'Ring me' } }}
    />,
  );
  const found = screen.getByRole('region', { name: 'Ring me' });
  expect(found).toBe(root);
  expect(found).toBe(screen.getByTestId('widget'));
  expect(found).toHaveClass('cbk-root', 'mine');
  expect(found).toHaveStyle({ maxWidth: '300px' });
  expect(found).toHaveAttribute('id', 'call-me');
  expect(found).toHaveAttribute('dir', 'rtl');
  expect(found).toHaveAttribute('data-theme', 'dark');
  expect(found.querySelectorAll('[style]')).toHaveLength(0);
});
