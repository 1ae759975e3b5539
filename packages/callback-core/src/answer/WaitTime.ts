/** How long a call in a queue waits now. */
export interface WaitTime {
  /** Seconds, or undefined where the server does not know. */
  seconds?: number;
  /** The server's JSON, untouched. */
  response: unknown;
}
