import type { ServerResponse } from 'node:http';
import type { HttpBindings } from '@hono/node-server';
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response';
import type { FaultName } from '../faults/faults.ts';
import { FAULT_HEADER } from '../faults/withFaults.ts';
import type { Sandbox } from '../Sandbox.ts';
import { isLoopback } from './isLoopback.ts';

const CUT: FaultName = 'cut-body';

/** Answers over a socket, with the faults that lie below HTTP; for callers on this machine only. */
export function carryFaults(
  sandbox: Sandbox,
): (request: Request, bindings: HttpBindings) => Promise<Response> {
  return async (request, { incoming, outgoing }) => {
    if (!isLoopback(incoming.socket.remoteAddress)) {
      return Response.json(
        { message: 'A server with faults answers its own machine only.' },
        { status: 403 },
      );
    }
    const answer = await sandbox.fetch(request);
    if (answer.type === 'error') {
      incoming.socket.resetAndDestroy();
      return RESPONSE_ALREADY_SENT;
    }
    if (answer.headers.get(FAULT_HEADER) !== CUT) return answer;
    await sendUntilCut(answer, outgoing);
    return RESPONSE_ALREADY_SENT;
  };
}

/** Sends what there is of the body, and then closes the connection although more was announced. */
async function sendUntilCut(answer: Response, outgoing: ServerResponse): Promise<void> {
  outgoing.writeHead(answer.status, Object.fromEntries(answer.headers));
  const reader = answer.body?.getReader();
  for (;;) {
    const { value } = (await reader?.read().catch(() => undefined)) ?? {};
    if (!value) break;
    outgoing.write(value);
  }
  outgoing.flushHeaders();
  outgoing.socket?.destroySoon();
}
