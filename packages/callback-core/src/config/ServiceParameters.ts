/** Options of the v1 service. Only those that are set are sent; v3 ignores them. */
export interface V1Parameters {
  /** Who calls whom: the agent the customer, or the customer a number that the answer tells. `_call_direction`. */
  callDirection?: 'USERTERMINATED' | 'USERORIGINATED' | undefined;
  /** Wait for a free agent before calling? `_wait_for_agent`. */
  waitForAgent?: boolean | undefined;
  /** Let the customer confirm before being connected? `_wait_for_user_confirm`. */
  waitForUserConfirm?: boolean | undefined;
  /** `_media_type`, such as `'voice'`. */
  mediaType?: string | undefined;
  /** State the booking begins in. `_callback_state`. */
  callbackState?: string | undefined;
  /** Virtual queue to wait in. `_urs_virtual_queue`. */
  ursVirtualQueue?: string | undefined;
}

/** Options of the v3 service, sent by the same names. Only those that are set are sent; v1 ignores them. */
export interface V3Parameters {
  /** What the customer was offered. */
  cbOfferType?: 'ASAP' | 'SCHEDULED' | 'COMBINED_SCHEDULED_AND_ASAP' | undefined;
  /** Language of the call, as the service names it. */
  language?: string | undefined;
  priority?: number | undefined;
  /** Token of a captcha that the customer solved. */
  captchaToken?: string | undefined;
  /** Devices to notify, as the service describes them. */
  pushTargets?: readonly unknown[] | undefined;
  /** Check the capacity for immediate callbacks too? */
  alwaysCheckCapacity?: boolean | undefined;
  channel?: string | undefined;
  inboundVQ?: string | undefined;
  offerThreshold?: number | undefined;
  offerTiming?: number | undefined;
}

/** What can be set for every booking in the configuration, or for one in its request, which wins. */
export interface ServiceParameters extends V1Parameters, V3Parameters {}
