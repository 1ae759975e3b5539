import type { Reconciliation } from '../reconcile/Reconciliation.ts';
import type { ApiVersion, HeadersOption } from './CallbackConfig.ts';
import type { ServiceParameters } from './ServiceParameters.ts';
import type { VisitorIdsOption } from './VisitorIds.ts';

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
  parameters: ServiceParameters;
  visitorIds: VisitorIdsOption | undefined;
  clientRequestId: boolean;
  idempotency: 'none' | 'header';
  reconcile: Reconciliation | undefined;
  timezone: string | undefined;
}
