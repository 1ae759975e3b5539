/** What a listener threw goes where uncaught errors go, without stopping the client. */
export function reportListenerError(error: unknown): void {
  if (typeof globalThis.reportError === 'function') globalThis.reportError(error);
  // biome-ignore lint/suspicious/noConsole: Node has no reportError, and a lost error is worse.
  else console.error(error);
}
