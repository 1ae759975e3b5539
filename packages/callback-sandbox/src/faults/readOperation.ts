import type { FaultOperation } from './FaultPlan.ts';

const PROTOCOL = /^\/(?:genesys|engagement)\//;

/** Every operation by the method and the address it is called with; `[^/]+` stands for a name or an id. */
const CALLS: readonly (readonly [RegExp, FaultOperation])[] = [
  [/^GET \/genesys\/1\/service\/callback\/[^/]+\/availability$/, 'availability'],
  [/^GET \/genesys\/1\/service\/callback\/[^/]+$/, 'retrieve'],
  [/^POST \/genesys\/1\/service\/callback\/[^/]+$/, 'schedule'],
  [/^PUT \/genesys\/1\/service\/callback\/[^/]+\/[^/]+$/, 'reschedule'],
  [/^DELETE \/genesys\/1\/service\/callback\/[^/]+\/[^/]+$/, 'cancel'],
  [/^POST \/engagement\/v3\/callbacks\/create$/, 'schedule'],
  [/^GET \/engagement\/v3\/callbacks\/availability\/[^/]+$/, 'availability'],
  [/^POST \/engagement\/v3\/callbacks\/retrieve$/, 'retrieve'],
  [/^POST \/engagement\/v3\/callbacks\/cancel$/, 'cancel'],
  [/^GET \/engagement\/v3\/callbacks\/open-for\/[^/]+$/, 'openFor'],
  [/^GET \/engagement\/v3\/callbacks\/queue-status\/[^/]+$/, 'queueStatus'],
  [/^GET \/engagement\/v3\/estimated-wait-time$/, 'waitTime'],
];

/** Whether a path belongs to one of the two protocols: faults come to no other. */
export function isProtocolPath(path: string): boolean {
  return PROTOCOL.test(path);
}

/** Which operation a request asks for; `undefined` for anything else under the protocols' addresses. */
export function readOperation(method: string, path: string): FaultOperation | undefined {
  return CALLS.find(([pattern]) => pattern.test(`${method} ${path}`))?.[1];
}
