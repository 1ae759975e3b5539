/** How long the office stays open. */
export interface OpenFor {
  /** Seconds until it closes; 0: closed. */
  seconds: number;
  /** The server's JSON, untouched. */
  response: unknown;
}
