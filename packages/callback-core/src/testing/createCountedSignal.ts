/** A signal that tells how many listen to it. */
export interface CountedSignal extends AbortSignal {
  listeners(): number;
}

export function createCountedSignal(): { signal: CountedSignal; abort(): void } {
  const controller = new AbortController();
  const held = new Set<unknown>();
  const { signal } = controller;
  const add = signal.addEventListener.bind(signal);
  const remove = signal.removeEventListener.bind(signal);
  const counted = Object.assign(signal, {
    listeners: () => held.size,
    addEventListener(...[type, listener, options]: Parameters<typeof add>) {
      held.add(listener);
      add(type, listener, options);
    },
    removeEventListener(...[type, listener, options]: Parameters<typeof remove>) {
      if (type === 'abort') held.delete(listener);
      remove(type, listener, options);
    },
  });
  return { signal: counted, abort: () => controller.abort() };
}
