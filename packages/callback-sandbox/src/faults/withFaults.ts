import { RequestProblem } from '../http/RequestProblem.ts';
import type { SandboxContext } from '../SandboxContext.ts';
import { copyHeaders } from './copyHeaders.ts';
import { createAnswerWith } from './createAnswer.ts';
import type { FaultDesk } from './createFaultDesk.ts';
import { createFaultRoutes, FAULTS_PATH } from './createFaultRoutes.ts';
import type { FaultRule } from './FaultPlan.ts';
import { injectFault, type Target } from './injectFault.ts';
import { parseFaultHeader } from './parseFaults.ts';
import { isProtocolPath, readOperation } from './readOperation.ts';

/** Names the fault of one request; on an answer, the fault that it has. */
export const FAULT_HEADER = 'x-sandbox-fault';

const OFF =
  'Faults are switched off. Start the server with --faults, or give createSandbox({ faults: true }).';

/** Answers a request. */
type Handle = (request: Request) => Promise<Response>;

/** Puts the faults that a request or the plan asks for into a server. Without a desk, asking is refused. */
export function withFaults(
  handle: Handle,
  context: SandboxContext,
  desk: FaultDesk | undefined,
): Handle {
  const target: Target = { handle, context, createAnswer: createAnswerWith(context.now) };
  if (desk) return answerWithFaults(target, desk);
  return async (request) => {
    const asks = pathOf(request) === FAULTS_PATH || request.headers.has(FAULT_HEADER);
    return asks ? await target.createAnswer(403, OFF) : await handle(request);
  };
}

function answerWithFaults(target: Target, desk: FaultDesk): Handle {
  const routes = createFaultRoutes(desk, target.context.now);
  return async (request) => {
    const path = pathOf(request);
    if (path === FAULTS_PATH) return await routes.fetch(request);
    if (path === '/sandbox/reset' && request.method === 'POST') desk.restore();
    // Browsers send a preflight without the header: it must succeed for the call itself to come.
    if (!isProtocolPath(path) || request.method === 'OPTIONS') return await target.handle(request);
    return await answerCall(request, target, desk).catch((error) => {
      if (!(error instanceof RequestProblem)) throw error;
      return target.createAnswer(error.status, error.message);
    });
  };
}

async function answerCall(request: Request, target: Target, desk: FaultDesk): Promise<Response> {
  const rule = chooseFault(request, desk);
  if (!rule) return await target.handle(request);
  return mark(await injectFault(rule, request, target), rule);
}

/** What the request itself asks for goes before the plan. */
function chooseFault(request: Request, desk: FaultDesk): FaultRule | undefined {
  const operation = readOperation(request.method, pathOf(request));
  const header = request.headers.get(FAULT_HEADER);
  if (header === null) return desk.take(operation);
  return readHeader(header).find(({ on }) => on === undefined || on === operation);
}

function readHeader(header: string): FaultRule[] {
  try {
    return parseFaultHeader(header);
  } catch (error) {
    throw error instanceof TypeError ? new RequestProblem(400, error.message) : error;
  }
}

/** So that nobody looks for the cause of a fault that was asked for. */
function mark(answer: Response, { fault }: FaultRule): Response {
  if (answer.type === 'error') return answer;
  const headers = copyHeaders(answer);
  headers.set(FAULT_HEADER, fault);
  return new Response(answer.body, { status: answer.status, headers });
}

function pathOf(request: Request): string {
  return new URL(request.url).pathname;
}
