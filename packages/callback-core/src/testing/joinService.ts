import { type BusEvent, type BusPlugin, createBus, registerCallbackService } from '../bus.ts';
import type { CallbackClientOptions } from '../CallbackClientOptions.ts';
import type { CallbackConfig } from '../config/CallbackConfig.ts';
import { joinBus } from './joinBus.ts';

/** A page's plugin beside CallbackService. */
export interface PageOnBus {
  page: BusPlugin<'MyPlugin'>;
  /** Name and data of every event of CallbackService, in order. */
  heard: readonly (readonly [event: string, data: unknown])[];
}

const EVENTS = ['ready', 'scheduled', 'scheduleError', 'availableSlots', 'availabilityError'];

/** A bus with CallbackService, which repeats without a pause, and a page that hears all of its events. */
export function joinService(
  config?: CallbackConfig,
  options: CallbackClientOptions = {},
): PageOnBus {
  const bus = createBus();
  const page = joinBus(bus, 'MyPlugin');
  const heard: (readonly [string, unknown])[] = [];
  for (const name of EVENTS) {
    page.subscribe(`CallbackService.${name}`, ({ event, data }: BusEvent) =>
      heard.push([event, data]),
    );
  }
  registerCallbackService(bus, config, { random: () => 0, ...options });
  return { page, heard };
}
