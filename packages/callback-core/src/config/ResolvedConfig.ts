import type { ApiVersion, HeadersOption } from './CallbackConfig.ts';

/** A checked configuration with its defaults filled in. */
export interface ResolvedConfig {
  dataURL: string;
  apiVersion: ApiVersion;
  apikey: string | undefined;
  serviceName: string | undefined;
  userData: Readonly<Record<string, unknown>>;
  ajaxTimeout: number;
  scheduleTimeout: number;
  headers: HeadersOption | undefined;
  maxResponseBytes: number;
}
