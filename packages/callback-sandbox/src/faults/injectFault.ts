import { createApp } from '../http/createApp.ts';
import type { SandboxContext } from '../SandboxContext.ts';
import { closeToday } from './closeToday.ts';
import type { CreateAnswer } from './createAnswer.ts';
import { FAULTS_PATH } from './createFaultRoutes.ts';
import type { FaultRule } from './FaultPlan.ts';
import { faults } from './faults.ts';
import { fillNearly } from './fillNearly.ts';
import { holdRequest } from './holdRequest.ts';
import { cut, drip, empty, mislabel, toHtml, truncate, withoutCors } from './spoilAnswer.ts';
import { takeSlotFirst } from './takeSlotFirst.ts';
import { untilAborted, wait } from './wait.ts';

/** What a fault is put into. */
export interface Target {
  /** The server without faults. */
  handle(request: Request): Promise<Response>;
  context: SandboxContext;
  createAnswer: CreateAnswer;
}

const NEVER = new Promise<never>(() => undefined);

/** Answers a request as a server with this fault does. Rejects only when the request is aborted meanwhile. */
export async function injectFault(
  rule: FaultRule,
  request: Request,
  { handle, context, createAnswer }: Target,
): Promise<Response> {
  const held = await holdRequest(request);
  const { signal } = request;
  const commit = (): Promise<Response> => handle(held);
  const commitOn = async (other: SandboxContext): Promise<Response> =>
    await createApp(other).fetch(held);

  switch (rule.fault) {
    case 'delay-before-commit': {
      const late = wait(rule.ms ?? faults[rule.fault].ms, signal).then(commit);
      return await untilAborted(late, signal);
    }
    case 'delay-after-commit': {
      const answer = await commit();
      await untilAborted(wait(rule.ms ?? faults[rule.fault].ms, signal), signal);
      return answer;
    }
    case 'hang-before-commit':
      return await untilAborted(NEVER, signal);
    case 'hang-after-commit':
      await commit();
      return await untilAborted(NEVER, signal);
    case 'reset-before-commit':
      return Response.error();
    case 'reset-after-commit':
      await commit();
      return Response.error();
    case 'cut-body':
      return await cut(await commit());
    case 'drip-body':
      return await drip(await commit(), rule.ms ?? faults[rule.fault].ms);
    case 'html-body':
      return toHtml(await commit());
    case 'truncated-json':
      return await truncate(await commit());
    case 'empty-body':
      return empty(await commit());
    case 'wrong-content-type':
      return await mislabel(await commit());
    case 'no-cors':
      return withoutCors(await commit());
    case 'rate-limit': {
      const seconds = rule.retryAfter ?? faults[rule.fault].retryAfter;
      return await createAnswer(429, 'Too many requests.', { 'retry-after': String(seconds) });
    }
    case 'error-before-commit':
      return await createAnswer(500, 'The server failed.');
    case 'error-after-commit':
      await commit();
      return await createAnswer(500, 'The server failed.');
    case 'redirect': {
      const location = new URL(FAULTS_PATH, request.url).href;
      return await createAnswer(302, 'Elsewhere.', { location });
    }
    case 'slot-taken':
      return await commitOn(takeSlotFirst(context));
    case 'nearly-full':
      return await commitOn(fillNearly(context));
    case 'office-closed':
      return await commitOn(closeToday(context));
    default:
      return rule.fault satisfies never;
  }
}
