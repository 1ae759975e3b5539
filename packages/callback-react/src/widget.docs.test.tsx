import { readFileSync } from 'node:fs';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import * as all from './index.ts';
import { CallbackProvider } from './index.ts';
import { OnePage } from './testing/examples/OnePage.tsx';
import { openHours } from './testing/openHours.ts';
import { openService } from './testing/openService.ts';
import { takeAllPlaces } from './testing/takeAllPlaces.ts';

const read = (file: string): string => readFileSync(new URL(file, import.meta.url), 'utf8');
const page = read('../../../docs/widget.md');
const [, parts = ''] = page.split('\n## Parts\n');

function open() {
  const service = openService({ services: { service: openHours } });
  const user = userEvent.setup();
  render(
    <CallbackProvider client={service.client}>
      <OnePage />
    </CallbackProvider>,
  );
  return { service, user };
}

async function chooseATime(user: ReturnType<typeof open>['user']): Promise<HTMLInputElement> {
  const times = await screen.findAllByRole<HTMLInputElement>('radio', {
    name: /\d:\d\d, \d free$/,
  });
  const time = times.at(-1);
  if (!time) throw new Error('There is no such time.');
  await user.click(time);
  return time;
}

describe('the page about the widget', () => {
  it('lists every part that is exported', () => {
    const [table = ''] = parts.split('\nState is in');
    const listed = [...table.matchAll(/^\| (`.*?) +\|/gm)].flatMap(([, cell = '']) =>
      [...cell.matchAll(/`(\w+)`/g)].map(([, name]) => name),
    );
    const exported = Object.keys(all).filter(
      (name) => /^[A-Z]/.test(name) && !/^Callback|MissingError$/.test(name),
    );
    expect(listed.toSorted()).toEqual(exported.toSorted());
  });

  it('prints its layout as it is run here', () => {
    const source = read('testing/examples/OnePage.tsx').replace(
      "'../../index.ts'",
      "'callback-react'",
    );
    expect(parts).toContain(`\`\`\`tsx\n${source.trim()}\n\`\`\``);
  });
});

describe('its layout of parts', () => {
  it('books a time', async () => {
    const { user, service } = open();
    const time = await chooseATime(user);
    await user.type(screen.getByLabelText('Phone number'), '030 23125 014');
    await user.click(screen.getByRole('button', { name: 'Book the call' }));
    await screen.findByRole('heading', { name: 'Your call is booked' });
    const [booking] = await service.sandbox.bookings();
    expect(booking).toMatchObject({ phoneNumber: '030 23125 014', desiredTime: time.value });
  });

  it('lists what is missing', async () => {
    const { user } = open();
    await screen.findAllByRole('radio', { name: /\d:\d\d, \d free$/ });
    await user.click(screen.getByRole('button', { name: 'Book the call' }));
    const summary = await screen.findByRole('alert');
    expect(summary).toHaveTextContent('2 fields need a look');
  });

  it('offers other times for one that has gone', async () => {
    const { user, service } = open();
    const time = await chooseATime(user);
    await user.type(screen.getByLabelText('Phone number'), '030 23125 014');
    await takeAllPlaces(service, time.value);
    await user.click(screen.getByRole('button', { name: 'Book the call' }));
    await screen.findByRole('heading', { name: 'That time has just gone' });
    const [other] = await screen.findAllByRole('button', { name: /Book$/ });
    if (other) await user.click(other);
    await screen.findByRole('heading', { name: 'Your call is booked' });
  });
});
