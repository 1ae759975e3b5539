import { screen, waitFor } from '@testing-library/react';
import { expect, it } from 'vitest';
import { holdAnswers, loseAnswers } from '../testing/faults.ts';
import { openLauncher } from '../testing/launcherDriver.tsx';
import { openHours } from '../testing/openHours.ts';
import { takeAllPlaces } from '../testing/takeAllPlaces.ts';
import { tellOffer } from '../testing/tellOffer.ts';
import { openWidget } from '../testing/widgetDriver.tsx';

const [list = ''] = Object.values(
  import.meta.glob<string>('./CallbackSlot.ts', { query: '?raw', import: 'default', eager: true }),
);
const slots = [...list.matchAll(/'([a-z-]+)'/g)].map(([, slot]) => slot ?? '');
const classNames = Object.fromEntries(slots.map((slot) => [slot, `own-${slot}`]));
const seen = new Set<string>();

/** Goes on for as long as anything changes, and notes every class of ours that carries the host's. */
function watch(): () => void {
  const note = (): void => {
    for (const element of document.querySelectorAll('[class*="own-"]')) {
      for (const name of element.classList) if (name.startsWith('own-')) seen.add(name.slice(4));
    }
  };
  const observer = new MutationObserver(note);
  observer.observe(document, { subtree: true, childList: true, attributes: true });
  return () => {
    note();
    observer.disconnect();
  };
}

it('the first question, with times, and fields that need a look', async () => {
  const stop = watch();
  const { through } = tellOffer({ wait: 700 });
  const widget = openWidget({ classNames, waitTime: { queue: 'sales@vq' } }, { through });
  await screen.findByText('Expected wait right now');
  await widget.press('Continue');
  await widget.press('Continue');
  await screen.findByRole('alert');
  widget.unmount();
  const other = openWidget({ classNames });
  await other.goToCheck();
  stop();
  expect([...seen]).toEqual(expect.arrayContaining(['wait', 'summary', 'times', 'skeleton']));
});

it('no times at all, after a while', async () => {
  const stop = watch();
  const services = { service: { ...openHours, officeHours: {} } };
  openWidget({ classNames, immediateCallback: false }, { services });
  await screen.findByText(/^Nothing free from/);
  stop();
  expect([...seen]).toEqual(expect.arrayContaining(['blank', 'empty']));
});

it('a time that has gone, a booked call, and the question before it is cancelled', async () => {
  const stop = watch();
  const widget = openWidget({ classNames });
  const time = await widget.goToCheck();
  await takeAllPlaces(widget, time.value);
  await widget.press('Book the call');
  await screen.findByRole('heading', { name: 'That time has just gone' });
  await waitFor(() => screen.getAllByRole('button', { name: /Book$/ }));
  await widget.user.click(screen.getAllByRole('button', { name: /Book$/ })[0] as HTMLElement);
  await screen.findByRole('button', { name: 'Calendar file' });
  await widget.press('Cancel call');
  stop();
  expect([...seen]).toEqual(expect.arrayContaining(['alternative', 'ticket', 'ask']));
});

it('an answer that takes long, and one that never comes', async () => {
  const stop = watch();
  const config = { ajaxTimeout: 50, scheduleTimeout: 600_000 };
  const slow = openWidget({ classNames }, { through: holdAnswers, config });
  await slow.goToCheck();
  await slow.press('Book the call');
  await screen.findByText('Still working on it', { selector: '.cbk-notice-title' });
  slow.unmount();
  const lost = openWidget({ classNames }, { through: loseAnswers });
  await lost.goToCheck();
  await lost.press('Book the call');
  await screen.findByRole('heading', { name: 'We could not find out' });
  stop();
  expect([...seen]).toEqual(expect.arrayContaining(['spinner', 'step']));
});

it('the launcher, its dialog and its bar', async () => {
  const stop = watch();
  const { press, user, typeANumber } = openLauncher({ classNames });
  await typeANumber();
  await press('Minimise');
  await press(/^Open again/);
  await user.keyboard('{Escape}');
  stop();
  expect([...seen]).toEqual(expect.arrayContaining(['launch', 'dialog', 'bar', 'restore']));
});

it('fields of every kind, a captcha, zones and a month', async () => {
  const stop = watch();
  const asked = openWidget({
    classNames,
    scheduledCallback: false,
    fields: { phonenumber: true, topic: { type: 'select', label: 'Topic', options: ['Sales'] } },
    consent: { href: '/privacy' },
    captcha: () => <p>I am no robot</p>,
  });
  await screen.findByRole('checkbox');
  await asked.user.type(screen.getByLabelText(/^Phone number/), '030 23125 014');
  await asked.user.click(screen.getByRole('checkbox'));
  await asked.press('Continue');
  await screen.findByText('I am no robot');
  asked.unmount();
  const timed = openWidget({ classNames, view: 'month', timeZoneSelect: true });
  await timed.user.click(screen.getByRole('radio', { name: /At a time you choose/ }));
  await screen.findByRole('grid');
  await timed.user.click(await screen.findByRole('button', { name: 'Change time zone' }));
  await screen.findByRole('combobox');
  stop();
  expect([...seen]).toEqual(expect.arrayContaining(['captcha', 'consent', 'month-day', 'option']));
});

it('every slot has been there by now', () => {
  expect(slots.filter((slot) => !seen.has(slot))).toEqual([]);
});
