import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, waitFor, within } from 'storybook/test';
import { openHours } from '../testing/openHours.ts';
import { type OpenService, type OpenServiceOptions, openService } from '../testing/openService.ts';
import { CallbackWidget } from './CallbackWidget.tsx';

/** Open on the day of the week before today's, so that the next days have nothing free. */
function openInAWeek(): OpenServiceOptions {
  const days = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];
  const name = days[(new Date().getDay() + 6) % 7] ?? 'sun';
  return { services: { service: { ...openHours, officeHours: { [name]: ['08:00-18:00'] } } } };
}

const meta = {
  title: 'CallbackWidget/Times',
  component: CallbackWidget,
  args: { locale: 'en-GB', timeZone: 'Europe/Berlin', immediateCallback: false },
  // A function, because parameters of a story are merged into those of the file, member by member.
  parameters: { service: () => ({ services: { service: openHours } }) },
  loaders: [({ parameters }) => ({ service: openService(parameters['service']()) })],
  render: (args, { loaded }) => (
    <CallbackWidget {...args} client={(loaded['service'] as OpenService).client} />
  ),
} satisfies Meta<typeof CallbackWidget>;

export default meta;

type Story = StoryObj<typeof meta>;

export const ZoneSelect: Story = {
  args: { timeZoneSelect: true },
  play: async ({ canvas, userEvent }) => {
    const change = await canvas.findByRole('button', { name: 'Change time zone' });
    await userEvent.click(change);
    const field = await canvas.findByRole('combobox', { name: 'Find a city or zone' });
    await userEvent.type(field, 'new york{Enter}');
    await canvas.findByText(/^Times in New York time/, { selector: 'p:not([role])' });
    await expect(canvas.getByRole('button', { name: 'Change time zone' })).toHaveFocus();
    await userEvent.click(canvas.getByRole('button', { name: 'Change time zone' }));
    await userEvent.type(await canvas.findByRole('combobox'), 'new');
    const likely = within(await canvas.findByRole('group', { name: 'Likely for you' }));
    await expect(likely.getByRole('option', { selected: true })).toHaveTextContent(/^New York/);
  },
};

export const MonthView: Story = {
  args: { view: 'month', timeZoneSelect: true },
  play: async ({ canvas, userEvent }) => {
    await canvas.findByRole('grid', {}, { timeout: 20_000 });
    await userEvent.click(canvas.getByRole('button', { name: 'Later month' }));
    const free = await canvas.findAllByRole('button', { name: /, \d+ free$/ });
    await waitFor(() => expect(free.length).toBeGreaterThan(27));
    await expect(canvas.getByRole('gridcell', { selected: true })).toHaveTextContent(/^1$/);
    free[8]?.focus();
    await userEvent.keyboard('{ArrowDown}{Enter}');
    await expect(canvas.getByRole('gridcell', { selected: true })).toHaveTextContent(/^16$/);
    await expect(document.activeElement).toHaveTextContent(/^16$/);
  },
};

export const NextFree: Story = {
  parameters: { service: openInAWeek },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: /^Next free: .+, 08:00$/ }));
    const first = await canvas.findByRole('radio', { name: /, 08:00, 2 free$/ });
    await waitFor(() => expect(first).toHaveFocus());
  },
};
