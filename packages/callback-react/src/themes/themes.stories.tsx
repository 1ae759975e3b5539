import type { Meta, StoryObj } from '@storybook/react-vite';
import { openHours } from '../testing/openHours.ts';
import { openService } from '../testing/openService.ts';
import { chooseATime } from '../testing/storySteps.ts';
import { CallbackWidget } from '../widget/CallbackWidget.tsx';

const meta = {
  title: 'Themes',
  component: CallbackWidget,
  args: { locale: 'en-GB', timeZone: 'Europe/Berlin' },
  loaders: [() => ({ service: openService({ services: { service: openHours } }) })],
  render: (args, { loaded }) => <CallbackWidget {...args} client={loaded['service'].client} />,
  play: async (context) => {
    await chooseATime(context);
  },
} satisfies Meta<typeof CallbackWidget>;

export default meta;

type Story = StoryObj<typeof meta>;

export const Default: Story = {};
export const DefaultDark: Story = { globals: { theme: 'dark' } };
export const Soft: Story = { globals: { look: 'soft' } };
export const SoftDark: Story = { globals: { look: 'soft', theme: 'dark' } };
export const Sharp: Story = { globals: { look: 'sharp' } };
export const SharpDark: Story = { globals: { look: 'sharp', theme: 'dark' } };
export const NeutralDark: Story = { globals: { look: 'neutral-dark', theme: 'dark' } };
export const HighDensity: Story = { args: { density: 'high' } };
