import type { Reconciliation } from '../reconcile/Reconciliation.ts';
import type { ServiceParameters } from './ServiceParameters.ts';
import type { VisitorIdsOption } from './VisitorIds.ts';

/**
 * Version of the service's HTTP interface.
 * `'v1'` is the GMS Callback API of an on-premises installation, `'v3'` the Engagement API in the cloud.
 */
export type ApiVersion = 'v1' | 'v3';

/**
 * How a client reaches the service. The first six names are those of `_genesys.widgets.callback`,
 * so that an existing configuration object can be passed as it is; names that are not listed here
 * (options of the original form, such as `countryCodes`) are ignored.
 *
 * @example
 * ```ts
 * const config: CallbackConfig = {
 *   apiVersion: 'v3',
 *   dataURL: 'https://gapi-use1.genesyscloud.com/engagement/v3/callbacks',
 *   apikey: 'n3eNkgXXXXXXXXOXXXXXXXXA',
 *   serviceName: 'service',
 *   ajaxTimeout: 10_000,
 * };
 * ```
 */
export interface CallbackConfig extends ServiceParameters {
  /**
   * Address of the service, `http:` or `https:`, without credentials, query or fragment.
   * v1: `http://host:port/genesys/1/service/callback/<service>`.
   * v3: `https://gapi-<region>.genesyscloud.com/engagement/v3/callbacks`.
   */
  dataURL: string;
  /** Interface spoken at `dataURL`. Default `'v1'`. */
  apiVersion?: ApiVersion | undefined;
  /** Sent as header `apikey` (v1) or `x-api-key` (v3). Printable ASCII. Never logged, never in a URL. */
  apikey?: string | undefined;
  /** v3: the service to book with, unless a request names its own. v1 has it in `dataURL`. */
  serviceName?: string | undefined;
  /** Attached to every booking; the request's own `userData` wins where both name a key. Default `{}`. */
  userData?: Readonly<Record<string, unknown>> | undefined;
  /** Milliseconds until a request without an answer is given up. 1 to 2,147,483,647. Default 3000. */
  ajaxTimeout?: number | undefined;
  /**
   * Milliseconds until a booking without an answer is given up; until then `schedulePending` tells, at
   * `ajaxTimeout`, that it takes long. Default: `ajaxTimeout`. 20,000 is wise: a booking given up may have been made.
   */
  scheduleTimeout?: number | undefined;
  /** More headers for every request, or a function that is asked for them each time: tokens, tenants. */
  headers?: HeadersOption | undefined;
  /** Largest answer that is read, in bytes. Default 8,000,000. */
  maxResponseBytes?: number | undefined;
  /**
   * Ids of Genesys Web Engagement, or a function that is asked for them at each booking and never waited for.
   * They travel as attached data, over the configured `userData` and under the request's.
   */
  visitorIds?: VisitorIdsOption | undefined;
  /** Attach `userData.clientRequestId`, a random UUID for each intent, by which a booking can be found. Default true. */
  clientRequestId?: boolean | undefined;
  /**
   * `'header'`: each booking carries an `Idempotency-Key`, and is sent up to three times with it where no answer comes.
   * Only for a server that recognises the key; across origins it must allow the header. Default `'none'`: sent once.
   */
  idempotency?: 'none' | 'header' | undefined;
  /** Looks for bookings whose outcome is not known: made by `reconcile`. Default: nobody looks. */
  reconcile?: Reconciliation | undefined;
  /** v3: IANA zone in which `localTime` of free times is written, unless a query names its own. */
  timezone?: string | undefined;
}

/** Header names and values, or what gives them. A rejection keeps the request from being sent. */
export type HeadersOption =
  | Readonly<Record<string, string>>
  | (() => Readonly<Record<string, string>> | Promise<Readonly<Record<string, string>>>);
