import type { CallbackClient } from '../CallbackClient.ts';
import type { CallbackClientOptions } from '../CallbackClientOptions.ts';
import type { CallbackConfig } from '../config/CallbackConfig.ts';
import type { VisitorIds } from '../config/VisitorIds.ts';
import { createCallbackClient } from '../fetch.ts';
import { createDeferred } from './createDeferred.ts';
import { refuseSetup } from './refuseSetup.ts';
import { withoutBlanks } from './withoutBlanks.ts';

interface SetupParts {
  options: CallbackClientOptions;
  /** Read at every booking. */
  visitorIds: VisitorIds;
  onConfigured(client: CallbackClient): void;
}

/** The one configuration of a CallbackService. */
interface Setup {
  /** Checks a configuration; the function that is returned puts it in force. */
  create(config: CallbackConfig): () => void;
  configure(config: CallbackConfig): void;
  client(): Promise<CallbackClient>;
}

export function createSetup({ options, visitorIds, onConfigured }: SetupParts): Setup {
  let made = pending();

  function create(config: CallbackConfig): () => void {
    if (made.promise().isResolved()) {
      throw refuseSetup('CallbackService is configured already; configure it once, at start.');
    }
    const client = createCallbackClient(
      { visitorIds: () => visitorIds, ...withoutBlanks(config) },
      options,
    );
    return () => {
      if (made.promise().isRejected()) made = pending();
      made.resolve(client);
      onConfigured(client);
    };
  }

  return {
    create,
    configure(config) {
      try {
        create(config)();
      } catch (error) {
        made.reject(error);
        throw error;
      }
    },
    client: () => made.promise(),
  };
}

/** Nobody may be waiting for it when it fails. */
function pending() {
  const deferred = createDeferred<CallbackClient>();
  deferred.promise().fail();
  return deferred;
}
