import type { ClientParts } from '../ClientParts.ts';
import type { ScheduleInput } from '../protocol/CallbackProtocol.ts';
import { parseScheduleRequest } from '../request/parseScheduleRequest.ts';
import { readUserData } from '../request/readUserData.ts';
import type { ScheduleRequest } from '../request/ScheduleRequest.ts';

/** Reads requests as this client is configured: configured data, then the visitor's ids, then the request. */
export function createInputReader({
  config,
  onListenerError,
}: Pick<ClientParts, 'config' | 'onListenerError'>): (request: ScheduleRequest) => ScheduleInput {
  const { userData, parameters, visitorIds } = config;

  /** Tracking is never worth a booking: what it throws is reported, and the booking goes on without. */
  function askForIds(): Readonly<Record<string, unknown>> {
    try {
      const given = typeof visitorIds === 'function' ? visitorIds() : visitorIds;
      const { visitID, globalVisitID, pageID } = given ?? {};
      return readUserData({ visitID, globalVisitID, pageID });
    } catch (error) {
      onListenerError(error);
      return {};
    }
  }

  return (request) =>
    parseScheduleRequest(request, { userData: { ...userData, ...askForIds() }, parameters });
}
