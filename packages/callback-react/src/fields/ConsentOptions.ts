/** A box that must be ticked before a call can be booked. */
export interface ConsentOptions {
  /** What is agreed to. Default: `labels.fields.consent`. */
  text?: string | undefined;
  /** Where it is told how data are treated. Default: no link. Opens in a new tab, so that nothing typed is lost. */
  href?: string | undefined;
  /** Words of the link. Default: `labels.fields.consentLink`. */
  linkText?: string | undefined;
}
