/** Which queue is asked for. */
export interface QueueQuery {
  /** Name of the virtual queue. */
  queue: string;
}
