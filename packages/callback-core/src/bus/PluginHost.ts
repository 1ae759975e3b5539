/** What CallbackService asks of a deferred. */
interface HostDeferred {
  resolve(value?: unknown): unknown;
  reject(reason?: unknown, error?: unknown): unknown;
}

/** What CallbackService asks of a promise of the bus. */
interface HostPromise {
  done(callback: (value: unknown) => void): HostPromise;
  fail(callback: () => void): unknown;
}

/** What CallbackService asks of its own plugin. */
export interface HostPlugin {
  registerCommand(
    name: string,
    handler: (command: { data: unknown; deferred: HostDeferred }) => unknown,
  ): unknown;
  registerEvents(names: string[]): unknown;
  /** Older buses have none and run commands at once. */
  ready?(): unknown;
  command(name: string): HostPromise;
  publish(name: string, data?: unknown): unknown;
  republish(name: string): unknown;
  subscribe(name: string, handler: () => void): unknown;
}

/** Any bus that CallbackService can join: ours, or the one that a page already has. */
export interface PluginHost {
  registerPlugin(name: string): HostPlugin | false;
}
