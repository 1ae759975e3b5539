import type { CallbackClient } from '../CallbackClient.ts';
import type { CallbackConfig } from '../config/CallbackConfig.ts';

/** CallbackService as it stands on a bus. */
export interface CallbackServicePlugin {
  /**
   * As the command `CallbackService.configure`: once, at start.
   *
   * @throws `CallbackError` CONFIG_INVALID when an option is wrong, or when it is configured already. After a wrong
   * configuration commands reject with that error until a right one comes.
   */
  configure(config: CallbackConfig): void;
  /** The client behind the commands, for those who want its types and outcomes. Waits until it is configured. */
  client(): Promise<CallbackClient>;
}
