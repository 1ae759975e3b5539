import type { Meta, StoryContext, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { CallbackProvider } from '../provider/CallbackProvider.tsx';
import { BookingForm } from '../testing/examples/BookingForm.tsx';
import { ContractForm } from '../testing/examples/ContractForm.tsx';
import { PhoneForm } from '../testing/examples/PhoneForm.tsx';
import { loseAnswers } from '../testing/faults.ts';
import { type OpenService, type OpenServiceOptions, openService } from '../testing/openService.ts';

// A function, because parameters of a story are merged into those of the file, member by member. Always open, since
// the stories book as soon as possible.
function options(own: OpenServiceOptions = {}): () => OpenServiceOptions {
  return () => own;
}

function serviceOf({ loaded }: Pick<StoryContext, 'loaded'>): OpenService {
  return loaded['service'];
}

/** Forms that are made of `useCallbackForm` alone, without any part of the widget. */
const meta = {
  title: 'useCallbackForm',
  component: BookingForm,
  parameters: { service: options() },
  loaders: [({ parameters }) => ({ service: openService(parameters['service']()) })],
  decorators: [
    (Story, { loaded }) => (
      <CallbackProvider client={serviceOf({ loaded }).client}>
        <Story />
      </CallbackProvider>
    ),
  ],
} satisfies Meta<typeof BookingForm>;

export default meta;

type Story = StoryObj<typeof meta>;

export const Plain: Story = {
  play: async (context) => {
    const { canvas, userEvent } = context;
    await userEvent.type(canvas.getByLabelText('Phone number'), '030 23125 014');
    await userEvent.click(canvas.getByRole('button', { name: 'Book the call' }));
    const said = await canvas.findByText(/^Your call is booked/);
    const [booking] = await serviceOf(context).sandbox.bookings();
    await expect(said).toHaveTextContent(booking?.id ?? 'no booking');
  },
};

export const NobodyKnows: Story = {
  parameters: { service: options({ through: loseAnswers }) },
  play: async ({ canvas, userEvent }) => {
    await userEvent.type(canvas.getByLabelText('Phone number'), '030 23125 014');
    await userEvent.click(canvas.getByRole('button', { name: 'Book the call' }));
    await expect(await canvas.findByText(/^It may already be booked/)).toBeVisible();
  },
};

export const FieldsOfYourOwn: Story = {
  render: () => <ContractForm />,
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Book the call' }));
    await expect(await canvas.findAllByRole('link')).toHaveLength(4);
    await expect(canvas.getByLabelText('lastname')).toHaveFocus();
  },
};

export const PhoneAndCountry: Story = {
  render: () => <PhoneForm />,
  play: async (context) => {
    const { canvas, userEvent } = context;
    await userEvent.type(canvas.getByLabelText('Phone number'), '030 23125 014');
    await userEvent.click(canvas.getByRole('button', { name: 'Book the call' }));
    await canvas.findByText('confirmed');
    const [booking] = await serviceOf(context).sandbox.bookings();
    await expect(booking?.phoneNumber).toBe('+493023125014');
    await expect(canvas.getByLabelText('Phone number')).toHaveValue('030 23125 014');
  },
};
