import type { CallbackConfig } from '../config/CallbackConfig.ts';
import type { PluginHost } from './PluginHost.ts';

/** `window._genesys`, as far as call-backs go. */
export interface WidgetsConfig {
  widgets?: {
    /** Options of the service; those of the form may stand beside them. */
    callback?: CallbackConfig;
    /** Called with the bus, last. */
    onReady?: unknown;
    /** Functions of the page that are called with jQuery (where the page has it), the bus and an empty object. */
    extensions?: object;
    /** The bus. */
    bus?: PluginHost;
  };
}

/** A `window`, as far as Genesys Widgets use it. */
export interface WidgetsWindow {
  _genesys?: WidgetsConfig;
  jQuery?: unknown;
  document?: {
    readonly readyState: string;
    addEventListener(type: 'DOMContentLoaded', listener: () => void): void;
  };
}
