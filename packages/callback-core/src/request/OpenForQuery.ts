/** From when on, and for which service, opening is asked for. */
export interface OpenForQuery {
  /** A `Date`, or ISO 8601 text with `Z` or an offset. Default: now. */
  startDate?: string | Date | undefined;
  /** Service to ask for, instead of the configured one. */
  serviceName?: string | undefined;
  /** IANA zone to reckon in. Default: the server's. */
  timezone?: string | undefined;
}
