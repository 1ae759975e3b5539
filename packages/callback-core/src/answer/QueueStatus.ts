/** What a queue can offer now. */
export interface QueueStatus {
  /** Estimated waiting time in seconds, or undefined where the server does not know. */
  seconds?: number;
  /** Does the service advise to offer a call as soon as possible? */
  offerImmediateCallback?: boolean;
  /** Does the service advise to offer a time? */
  offerScheduledCallback?: boolean;
  /** The server's JSON, untouched. */
  response: unknown;
}
