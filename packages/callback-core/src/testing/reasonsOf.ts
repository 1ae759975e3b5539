import type { CommandPromise } from '../bus.ts';

/** What `fail` gets of a command. */
export function reasonsOf(command: CommandPromise<unknown>): Promise<readonly unknown[]> {
  return new Promise((resolve, reject) => {
    command
      .fail((...reasons) => resolve(reasons))
      .done((value) => reject(new Error(`It resolved: ${JSON.stringify(value)}`)));
  });
}
