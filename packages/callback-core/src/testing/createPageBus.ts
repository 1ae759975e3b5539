import type { PluginHost } from '../bus.ts';

type Handler = (argument: never) => unknown;

/** A bus as an old page has it: promises that are none, no `ready`, everything at once. */
export interface PageBus extends PluginHost {
  command(name: string, data?: unknown): PageCommand;
  subscribe(name: string, handler: (event: { data: unknown }) => void): void;
  publish(name: string, data?: unknown): void;
  registerCommand(name: string, handler: Handler): void;
  /** Every member that plugins were asked for. */
  used: ReadonlySet<string>;
}

interface PageCommand {
  done(callback: (value: unknown) => void): PageCommand;
  fail(callback: (reason: unknown) => void): PageCommand;
}

export function createPageBus(): PageBus {
  const commands = new Map<string, Handler>();
  const subscribers = new Map<string, Handler[]>();
  const kept = new Map<string, unknown>();
  const used = new Set<string>();

  function command(name: string, data?: unknown): PageCommand {
    const waiting = { resolved: [] as Handler[], rejected: [] as Handler[] };
    const settle = (how: keyof typeof waiting) => (value?: unknown) => {
      for (const callback of waiting[how]) callback(value as never);
    };
    const deferred = { resolve: settle('resolved'), reject: settle('rejected') };
    queueMicrotask(() => commands.get(name)?.({ data, deferred } as never));
    const promise: PageCommand = {
      done: (callback) => {
        waiting.resolved.push(callback as Handler);
        return promise;
      },
      fail: (callback) => {
        waiting.rejected.push(callback as Handler);
        return promise;
      },
    };
    return promise;
  }

  function subscribe(name: string, handler: Handler): void {
    subscribers.set(name, [...(subscribers.get(name) ?? []), handler]);
    if (kept.has(name)) handler({ data: kept.get(name) } as never);
  }

  function publish(name: string, data?: unknown): void {
    for (const handler of subscribers.get(name) ?? []) handler({ data } as never);
  }

  function registerPlugin(owner: string) {
    const plugin = {
      registerCommand: (name: string, handler: Handler) =>
        commands.set(`${owner}.${name}`, handler),
      registerEvents: () => {},
      command,
      publish: (name: string, data?: unknown) => publish(`${owner}.${name}`, data),
      republish(name: string) {
        kept.set(`${owner}.${name}`, {});
        publish(`${owner}.${name}`, {});
      },
      subscribe,
    };
    return new Proxy(plugin, {
      get(target, member: keyof typeof plugin) {
        used.add(member);
        return target[member];
      },
    });
  }

  const registerCommand = (name: string, handler: Handler) => commands.set(name, handler);
  return { registerPlugin, command, subscribe, publish, registerCommand, used };
}
