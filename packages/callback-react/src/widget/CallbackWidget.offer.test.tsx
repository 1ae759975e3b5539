import { screen, waitFor, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { tellOffer } from '../testing/tellOffer.ts';
import { openWidget } from '../testing/widgetDriver.tsx';

const queue = 'sales@vq';
const asap = () => screen.getByRole('radio', { name: /As soon as possible/ });
const time = () => screen.getByRole('radio', { name: /At a time you choose/ });

it('tells the wait beside the choice, under it, and on the confirmation', async () => {
  const service = tellOffer({ wait: 700 });
  const widget = openWidget({ waitTime: { queue } }, { through: service.through });
  await screen.findByText('Expected wait right now');
  expect(asap()).toBeChecked();
  expect(asap()).toHaveAccessibleName('As soon as possible About 12 min');
  await widget.press('Continue');
  await widget.fill();
  await widget.press('Continue');
  await widget.press('Book the call');
  await screen.findByText('About 12 min from now');
  expect(widget.root).toHaveTextContent('An estimate: it can get shorter or longer.');
});

it('says nothing of a wait below the threshold, or that nobody knows', async () => {
  const short = tellOffer({ wait: 29 });
  const first = openWidget({ waitTime: { queue } }, { through: short.through });
  await waitFor(() => expect(short.asked).toBeGreaterThan(0));
  await screen.findByText('We call when it is your turn');
  expect(screen.queryByText('Expected wait right now')).toBeNull();
  first.unmount();

  const unknown = tellOffer({});
  openWidget({ waitTime: { queue } }, { through: unknown.through });
  await waitFor(() => expect(unknown.asked).toBeGreaterThan(0));
  expect(asap()).toBeEnabled();
  expect(screen.queryByText('Expected wait right now')).toBeNull();
});

it.each([
  [{ wait: 601 }, { immediateMax: 600 }, 'Not offered now: the wait is long'],
  [{ wait: 59 }, { immediateMin: 60 }, 'Not offered now: there is hardly a wait'],
  [{ open: 0 }, {}, 'Closed now'],
])('turns to the times when the first answer is %o within %o', async (told, limits, words) => {
  const service = tellOffer(told);
  openWidget({ waitTime: { queue, ...limits } }, { through: service.through });
  await screen.findByText(words);
  await waitFor(() => expect(time()).toBeChecked());
  expect(asap()).toBeDisabled();
  expect(asap()).toHaveAccessibleName(`As soon as possible ${words}`);
  expect(document.body).toHaveFocus();
  await waitFor(() =>
    expect(screen.getByRole('status')).toHaveTextContent(/hoose a time.* free times$/),
  );
});

it('never moves a choice or the focus with a later answer', async () => {
  const service = tellOffer({ wait: 300 });
  const widget = openWidget(
    { waitTime: { queue, immediateMax: 600, refreshInterval: 1 } },
    { through: service.through },
  );
  await screen.findByText('Expected wait right now');
  await widget.user.click(asap());
  service.wait = 900;
  await screen.findByText('Not offered now: the wait is long', {}, { timeout: 5000 });
  expect(asap()).toBeChecked();
  expect(asap()).toBeEnabled();
  expect(asap()).toHaveFocus();
  // Once it is left, it cannot be chosen again.
  await widget.user.click(time());
  expect(asap()).toBeDisabled();
});

it('asks only while the first step is shown', async () => {
  const service = tellOffer({ wait: 300 });
  const widget = openWidget(
    { waitTime: { queue, refreshInterval: 1 } },
    { through: service.through },
  );
  await waitFor(() => expect(service.asked).toBeGreaterThan(1), { timeout: 5000 });
  await widget.press('Continue');
  const { asked } = service;
  await new Promise((resolve) => setTimeout(resolve, 2500));
  expect(service.asked).toBeLessThanOrEqual(asked + 1);
});

it('takes nothing away where there is nothing else to choose', async () => {
  const service = tellOffer({ wait: 900, open: 0 });
  const widget = openWidget(
    { scheduledCallback: false, waitTime: { queue, immediateMax: 600 } },
    { through: service.through },
  );
  await widget.fill();
  await widget.press('Continue');
  await widget.press('Book the call');
  await screen.findByRole('heading', { name: 'You are in the queue' });
  expect(service.asked).toBe(0);
});

it('asks once over v1, where nobody can tell, and offers both', async () => {
  const widget = openWidget({ waitTime: { queue } }, { apiVersion: 'v1' });
  await within(widget.root).findByText(/^Next free:/);
  expect(asap()).toBeChecked();
  expect(widget.sent.every(({ url }) => !url.includes('wait'))).toBe(true);
});
