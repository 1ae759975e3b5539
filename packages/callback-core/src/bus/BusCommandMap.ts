import type { CallbackConfig } from '../config/CallbackConfig.ts';
import type { VisitorIds } from '../config/VisitorIds.ts';
import type { AvailabilityQuery } from '../request/AvailabilityQuery.ts';
import type { ScheduleRequest } from '../request/ScheduleRequest.ts';

/**
 * What each command takes (`data`) and resolves with (`value`), by its full name. A plugin adds its own commands,
 * and calls of them are checked from then on. A name that is not here takes and gives anything.
 *
 * @example
 * ```typescript
 * declare module 'callback-core/bus' {
 *   interface BusCommandMap {
 *     'Basket.add': { data: { article: string }; value: number };
 *   }
 * }
 * ```
 */
export interface BusCommandMap {
  /** Once, at start: how to reach the service. */
  'CallbackService.configure': { data: CallbackConfig; value: undefined };
  /** Books a call; resolves with the server's JSON. */
  'CallbackService.schedule': { data: ScheduleRequest; value: unknown };
  /** Asks for free times; resolves with the server's JSON. */
  'CallbackService.availability': { data: AvailabilityQuery; value: unknown };
  /** Genesys Web Engagement: who visits the page. */
  'GWE.getIDs': { data: object; value: VisitorIds };
}
