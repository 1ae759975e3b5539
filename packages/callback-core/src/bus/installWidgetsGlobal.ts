import { attempt } from './attempt.ts';
import type { CallbackServicePlugin } from './CallbackServicePlugin.ts';
import { configFromWidgets } from './configFromWidgets.ts';
import { createBus } from './createBus.ts';
import type { PluginHost } from './PluginHost.ts';
import { registerCallbackService } from './registerCallbackService.ts';
import type { WidgetsWindow } from './WidgetsConfig.ts';

/**
 * Makes a page that was written for Genesys Widgets go on with our CallbackService. `_genesys.widgets.bus` is there
 * at once. Configuration, `extensions` and `onReady` are read when the page has been parsed, so that it does not matter
 * whether they stand before or after. Where the page already has a bus, CallbackService joins that, and `extensions` and
 * `onReady` are left to whoever made it. What a function of the page throws, and a wrong or missing configuration,
 * is reported as an uncaught error.
 *
 * @throws `CallbackError` CONFIG_INVALID when the bus has a CallbackService already.
 *
 * @example
 * ```ts
 * const { bus } = installWidgetsGlobal({ window });
 * const page = bus.registerPlugin('MyPlugin');
 * ```
 */
export function installWidgetsGlobal({ window }: { window: WidgetsWindow }): {
  bus: PluginHost;
  callbackService: CallbackServicePlugin;
} {
  const there = widgetsOf(window).bus;
  const bus = there ?? createBus();
  const callbackService = registerCallbackService(bus);
  widgetsOf(window).bus = bus;

  whenParsed(window, () => {
    const widgets = widgetsOf(window);
    // The page may have written `_genesys = { … }` in the meantime.
    widgets.bus = bus;
    attempt(() => callbackService.configure(configFromWidgets(window._genesys)));
    if (there) return;
    for (const extension of Object.values(widgets.extensions ?? {})) {
      attempt(() => extension(window.jQuery, bus, {}));
    }
    const { onReady } = widgets;
    if (typeof onReady === 'function') attempt(() => onReady(bus));
  });
  return { bus, callbackService };
}

function widgetsOf(window: WidgetsWindow) {
  window._genesys ??= {};
  window._genesys.widgets ??= {};
  return window._genesys.widgets;
}

function whenParsed({ document }: WidgetsWindow, task: () => void): void {
  if (document?.readyState === 'loading') document.addEventListener('DOMContentLoaded', task);
  else task();
}
