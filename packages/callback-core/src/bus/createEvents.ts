import { attempt } from './attempt.ts';
import type { BusEvent } from './BusEvent.ts';

interface Subscription {
  subscriber: string;
  handler: (event: BusEvent) => unknown;
}

/** The events of a bus on their way from publisher to subscribers. */
export interface Events {
  publish(event: BusEvent): void;
  /** Publishes, and keeps it for those who subscribe later. */
  republish(event: BusEvent): void;
  subscribe(event: string, subscription: Subscription): void;
  unsubscribe(event: string, subscriber: string): void;
  subscribers(): Record<string, string[]>;
}

export function createEvents(): Events {
  const subscriptions = new Map<string, Set<Subscription>>();
  const kept = new Map<string, BusEvent>();

  function deliver(subscription: Subscription, event: BusEvent): void {
    queueMicrotask(() => {
      if (!subscriptions.get(event.event)?.has(subscription)) return;
      attempt(() => subscription.handler(event));
    });
  }

  function publish(event: BusEvent): void {
    // Those of now: whoever subscribes before it arrives hears it at most once, from what is kept.
    for (const subscription of subscriptions.get(event.event) ?? []) deliver(subscription, event);
  }

  return {
    publish,
    republish(event) {
      kept.set(event.event, event);
      publish(event);
    },
    subscribe(event, subscription) {
      const current = subscriptions.get(event) ?? new Set();
      subscriptions.set(event, current.add(subscription));
      const past = kept.get(event);
      if (past) deliver(subscription, past);
    },
    unsubscribe(event, subscriber) {
      const current = subscriptions.get(event) ?? new Set();
      for (const subscription of current) {
        if (subscription.subscriber === subscriber) current.delete(subscription);
      }
      if (current.size === 0) subscriptions.delete(event);
    },
    subscribers() {
      return Object.fromEntries(
        [...subscriptions].map(([event, current]) => [
          event,
          [...new Set([...current].map(({ subscriber }) => subscriber))],
        ]),
      );
    },
  };
}
