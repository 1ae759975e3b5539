import { reportListenerError } from './reportListenerError.ts';

type Listener<Event> = (event: Event) => void;

/** Typed events: a listener that throws harms nobody else, and may leave during its own call. */
export interface Emitter<Events extends object> {
  emit<Name extends keyof Events>(name: Name, event: Events[Name]): void;
  on<Name extends keyof Events>(name: Name, listener: Listener<Events[Name]>): () => void;
  once<Name extends keyof Events>(name: Name, listener: Listener<Events[Name]>): () => void;
}

interface EmitterOptions<Events> {
  onListenerError(error: unknown): void;
  /** Events that have already happened: each new listener hears its own in a turn of its own. */
  past: Partial<Events>;
}

export function createEmitter<Events extends object>({
  onListenerError,
  past,
}: EmitterOptions<Events>): Emitter<Events> {
  const listeners = new Map<keyof Events, Set<Listener<never>>>();

  function call<Event>(listener: Listener<Event>, event: Event): void {
    try {
      listener(event);
    } catch (error) {
      report(error);
    }
  }

  /** The reporter comes from outside too, and must not turn a booking into a rejection. */
  function report(error: unknown): void {
    try {
      onListenerError(error);
    } catch (worse) {
      reportListenerError(worse);
    }
  }

  function emit<Name extends keyof Events>(name: Name, event: Events[Name]): void {
    const current = listeners.get(name);
    for (const listener of [...(current ?? [])]) {
      if (current?.has(listener)) call(listener as Listener<Events[Name]>, event);
    }
  }

  function on<Name extends keyof Events>(name: Name, listener: Listener<Events[Name]>): () => void {
    // A function of its own each time: the same listener may be there twice, and leave once.
    const own: Listener<Events[Name]> = (event) => listener(event);
    const current = listeners.get(name) ?? new Set();
    listeners.set(name, current.add(own));
    const happened = past[name];
    if (happened !== undefined) {
      queueMicrotask(() => current.has(own) && call(own, happened));
    }
    return () => {
      current.delete(own);
    };
  }

  function once<Name extends keyof Events>(
    name: Name,
    listener: Listener<Events[Name]>,
  ): () => void {
    const off = on(name, (event) => {
      off();
      listener(event);
    });
    return off;
  }

  return { emit, on, once };
}
