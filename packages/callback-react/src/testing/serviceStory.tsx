import type { StoryContext } from '@storybook/react-vite';
import { CallbackWidget } from '../widget/CallbackWidget.tsx';
import type { CallbackWidgetProps } from '../widget/CallbackWidgetProps.ts';
import { openHours } from './openHours.ts';
import { type OpenService, type OpenServiceOptions, openService } from './openService.ts';

/**
 * The service of a story, for `parameters.service`. A function, because parameters of a story are merged into those of
 * the file, member by member.
 */
export function options(own: OpenServiceOptions): () => OpenServiceOptions {
  return () => ({ services: { service: openHours }, ...own });
}

/** The service that a story was opened with. */
export function serviceOf({ loaded }: Pick<StoryContext, 'loaded'>): OpenService {
  return loaded['service'];
}

/** Meta of the stories of a widget. Each visit opens a service of its own. */
export const serviceStory = {
  component: CallbackWidget,
  args: { locale: 'en-GB', timeZone: 'Europe/Berlin' },
  parameters: { service: options({}) },
  loaders: [
    ({ parameters }: Pick<StoryContext, 'parameters'>) => ({
      service: openService(parameters['service']()),
    }),
  ],
  render: (args: CallbackWidgetProps, { loaded }: Pick<StoryContext, 'loaded'>) => (
    <CallbackWidget {...args} client={serviceOf({ loaded }).client} />
  ),
};
