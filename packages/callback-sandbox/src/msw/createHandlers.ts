import { type HttpHandler, HttpResponse, http } from 'msw';
import { copyHeaders } from '../faults/copyHeaders.ts';
import type { FaultName } from '../faults/faults.ts';
import { isProtocolPath } from '../faults/readOperation.ts';
import { FAULT_HEADER } from '../faults/withFaults.ts';
import type { Sandbox } from '../Sandbox.ts';

/** What is answered by the sandbox instead of the network. */
export interface HandlerOptions {
  /** Only addresses that begin with this, such as `'https://api.example'`. Default: any host. */
  baseURL?: string | undefined;
}

const NO_CORS: FaultName = 'no-cors';

/**
 * Handlers for msw that let a sandbox answer every call of both protocols, at the addresses they have in
 * production: in Node (`setupServer`) and in a page (`setupWorker`). What is under `/sandbox` is answered too.
 *
 * @example
 * ```ts
 * const sandbox = createSandbox();
 * const server = setupServer(...createHandlers(sandbox));
 * server.listen();
 * const url = 'https://api.example/engagement/v3/callbacks/availability/service?numberOfDays=2';
 * const { data } = await (await fetch(url)).json(); // { durationMin: 30, timezone: 'UTC', slots: […] }
 * server.close();
 * ```
 */
export function createHandlers(
  sandbox: Sandbox,
  { baseURL = '' }: HandlerOptions = {},
): HttpHandler[] {
  const answers = ({ request }: { request: Request }): boolean => {
    const { href, pathname } = new URL(request.url);
    return (
      href.startsWith(baseURL) && (isProtocolPath(pathname) || pathname.startsWith('/sandbox/'))
    );
  };
  return [
    http.all(answers, async ({ request }) => {
      const answer = await sandbox.fetch(request).catch((error: unknown) => {
        // Who aborted has its own error already: msw would write this one to the console.
        if (request.signal.aborted) return Response.error();
        throw error;
      });
      // What msw answers has passed no CORS check: without this the fault would show nothing.
      const isHidden = answer.headers.get(FAULT_HEADER) === NO_CORS;
      if (answer.type === 'error' || isHidden) return HttpResponse.error();
      return new HttpResponse(answer.body, { status: answer.status, headers: copyHeaders(answer) });
    }),
  ];
}
