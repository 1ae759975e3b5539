import type { BusEventMap } from './BusEventMap.ts';

/** What an event of that full name carries. */
export type EventData<Name extends string> = Name extends keyof BusEventMap
  ? BusEventMap[Name]
  : unknown;

/** An event as it reaches a subscriber. */
export interface BusEvent<Name extends string = string> {
  /** When it was published: milliseconds since 1970, UTC. */
  time: number;
  /** Plugin that published it. */
  publisher: string;
  /** Full name of the event. */
  event: string;
  /** What it carries; `{}` without anything. */
  data: EventData<Name>;
}
