/** What is known about a call as soon as possible, in words. */
export interface Offer {
  /** Beside the choice. Nothing: the usual words. */
  note: string | undefined;
  /** It is not offered, and why. */
  off: string | undefined;
  /** Under the choice while it is chosen. */
  panel: { heading: string; number: string; text: string } | undefined;
  /** For the confirmation. */
  wait: { text: string; note: string } | undefined;
}
