/** How the wait of a queue is shown, and between which waits a call as soon as possible is offered. */
export interface WaitTimeOptions {
  /** Queue whose wait is asked for, a virtual queue in v3. */
  queue: string;
  /** Seconds; a shorter wait is not shown. Default 30. */
  threshold?: number | undefined;
  /** Seconds between two questions, while the first step is shown and the page is in view. At least 1. Default 10. */
  refreshInterval?: number | undefined;
  /** Seconds; with a shorter wait, a call as soon as possible is not offered. Default: always offered. */
  immediateMin?: number | undefined;
  /** Seconds; with a longer wait, a call as soon as possible is not offered. Default: always offered. */
  immediateMax?: number | undefined;
}
