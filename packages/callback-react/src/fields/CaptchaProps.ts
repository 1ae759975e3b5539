/** What the component in `captcha` is given. It is mounted anew for each token, because one is used only once. */
export interface CaptchaProps {
  /** Hands over the token of a solved captcha. */
  onToken(token: string): void;
  /** The token that was handed over is too old. */
  onExpired(): void;
  /** It cannot be solved, because its script did not load for example: the customer can load it again. */
  onFailed(): void;
}
