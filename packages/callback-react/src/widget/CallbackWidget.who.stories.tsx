import type { Meta, StoryContext, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import * as z from 'zod/mini';
import type { CaptchaProps } from '../fields/CaptchaProps.ts';
import { type OpenService, openService } from '../testing/openService.ts';
import { CallbackWidget } from './CallbackWidget.tsx';

function serviceOf({ loaded }: Pick<StoryContext, 'loaded'>): OpenService {
  return loaded['service'];
}

/** What the second step may ask for. */
const meta = {
  title: 'CallbackWidget/Who',
  component: CallbackWidget,
  args: { locale: 'en-GB', timeZone: 'Europe/Berlin', scheduledCallback: false },
  loaders: [() => ({ service: openService() })],
  render: (args, { loaded }) => <CallbackWidget {...args} client={serviceOf({ loaded }).client} />,
} satisfies Meta<typeof CallbackWidget>;

export default meta;

type Story = StoryObj<typeof meta>;

export const Fields: Story = {
  args: {
    fields: {
      firstname: true,
      lastname: { required: true },
      phonenumber: true,
      email: true,
      contract: {
        label: 'Contract number',
        hint: 'Six digits, on every invoice',
        check: z.string().check(z.regex(/^\d{6}$/, 'A contract number has six digits')),
      },
      topic: { type: 'select', label: 'Topic', required: true, options: ['Sales', 'Service'] },
      words: { type: 'textarea', label: 'In your words', maxLength: 60 },
      letters: { type: 'checkbox', label: 'Send me letters, too' },
      campaign: { type: 'hidden' },
    },
  },
  play: async ({ canvas, userEvent }) => {
    await canvas.findByRole('combobox', { name: 'Topic' });
    await canvas.findByRole('combobox', { name: 'Country code' });
    await userEvent.type(canvas.getByLabelText(/In your words/), 'A question');
    await expect(canvas.getByText('50 characters left')).toBeVisible();
    await userEvent.click(canvas.getByRole('button', { name: 'Continue' }));
    await canvas.findByRole('alert', { name: '4 fields need a look' });
  },
};

export const Consent: Story = {
  args: { consent: { href: '#privacy' }, defaultValues: { phonenumber: '030 23125 014' } },
  play: async ({ canvas, userEvent }) => {
    await canvas.findByRole('checkbox', { name: 'You may use my details to call me back.' });
    await userEvent.click(canvas.getByRole('button', { name: 'Continue' }));
    await canvas.findByRole('link', { name: 'Tick the box so that we may call you' });
  },
};

function Puzzle({ onToken }: CaptchaProps) {
  return (
    <button type="button" onClick={() => onToken('solved')}>
      I am no robot
    </button>
  );
}

export const Captcha: Story = {
  args: { captcha: Puzzle, defaultValues: { phonenumber: '030 23125 014' } },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Continue' }));
    await canvas.findByRole('button', { name: 'I am no robot' });
    await userEvent.click(canvas.getByRole('button', { name: 'Book the call' }));
    await expect(await canvas.findByText('Do the security check first')).toBeVisible();
    await expect(canvas.getByRole('group', { name: 'Security check' })).toHaveFocus();
  },
};

export const Country: Story = {
  args: { defaultCountry: 'DE', countries: ['AT', 'CH', 'DE', 'EG', 'GB'] },
  play: async ({ canvas, userEvent }) => {
    const list = await canvas.findByRole('combobox', { name: 'Country code' });
    await userEvent.selectOptions(list, 'EG');
    await expect(canvas.getByText('EG +20')).toBeVisible();
    await userEvent.selectOptions(list, 'DE');
    await userEvent.type(canvas.getByLabelText(/Phone number/), '030 23125 014');
    await userEvent.click(canvas.getByRole('button', { name: 'Continue' }));
    await expect(await canvas.findByText('030 23125 014 (DE +49)')).toBeVisible();
  },
};
