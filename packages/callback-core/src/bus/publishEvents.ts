import type { CallbackClient } from '../CallbackClient.ts';
import type { HostPlugin } from './PluginHost.ts';
import { toErrorData } from './toReason.ts';

/** What the client reports, in the words of the bus. */
export function publishEvents(client: CallbackClient, plugin: HostPlugin): void {
  client.on('scheduled', ({ response }) => plugin.publish('scheduled', response));
  client.on('scheduleError', ({ error }) => plugin.publish('scheduleError', toErrorData(error)));
  client.on('availableSlots', ({ availability, response }) => {
    if (client.apiVersion === 'v1') {
      plugin.publish('availableSlots', response);
      return;
    }
    const slots = availability.slots.map(({ startTime, capacity }) => [startTime, capacity]);
    plugin.publish('availableSlots', { response, slots: Object.fromEntries(slots) });
  });
  client.on('availabilityError', ({ error }) =>
    plugin.publish('availabilityError', toErrorData(error)),
  );
}
