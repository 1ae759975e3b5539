import type { CallbackConfig } from '../config/CallbackConfig.ts';
import { refuseSetup } from './refuseSetup.ts';
import type { WidgetsConfig } from './WidgetsConfig.ts';
import { withoutBlanks } from './withoutBlanks.ts';

/**
 * The configuration of a page for Genesys Widgets, `window._genesys.widgets.callback`, for a client of ours. Empty
 * options count as not given; options of the form are ignored by the client.
 *
 * @throws `CallbackError` CONFIG_INVALID where there is none. What is in it is checked when a client is made.
 *
 * @example
 * ```ts
 * const client = createCallbackClient(configFromWidgets(window._genesys));
 * ```
 */
export function configFromWidgets(genesys: WidgetsConfig | undefined): CallbackConfig {
  const callback = genesys?.widgets?.callback;
  if (callback) return withoutBlanks(callback);
  throw refuseSetup(
    'window._genesys.widgets.callback is missing; give it an object with at least a dataURL.',
  );
}
