/**
 * What each event carries as its `data`, by its full name. A plugin adds its own events, and subscribers know what
 * they get. A name that is not here carries anything.
 *
 * @example
 * ```typescript
 * declare module 'callback-core/bus' {
 *   interface BusEventMap {
 *     'Basket.changed': { articles: number };
 *   }
 * }
 * ```
 */
export interface BusEventMap {
  /** It is configured and takes commands. Whoever subscribes later hears it too. */
  'CallbackService.ready': object;
  /** A call was booked: the server's JSON. */
  'CallbackService.scheduled': unknown;
  /** It was not, or nobody knows: the server's JSON, else the error's own with `code`, `message` and `booked`. */
  'CallbackService.scheduleError': unknown;
  /** Free times: the server's JSON. In v3 `{ response, slots }`, where `slots` maps each moment to its free places. */
  'CallbackService.availableSlots': unknown;
  /** None came: the server's JSON, else the error's own with `code` and `message`. */
  'CallbackService.availabilityError': unknown;
  /** Genesys Web Engagement can be asked for {@link VisitorIds}. */
  'GWE.ready': unknown;
}
