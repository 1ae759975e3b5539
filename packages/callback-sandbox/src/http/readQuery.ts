import { parseInstant } from '../book/parseInstant.ts';
import { RequestProblem } from './RequestProblem.ts';

type Query = Readonly<Record<string, string>>;

/** A query parameter that is an ISO time with a zone. */
export function readInstant(query: Query, name: string): number | undefined {
  const text = query[name];
  if (text === undefined) return undefined;
  const instant = parseInstant(text);
  if (instant !== undefined) return instant;
  throw new RequestProblem(
    400,
    `${name} must be an ISO 8601 time with a zone, such as 2026-04-03T09:00:00.000Z.`,
  );
}

/** A query parameter that is a whole number from 1 to `max`. */
export function readCount(query: Query, name: string, max: number): number | undefined {
  const text = query[name];
  if (text === undefined) return undefined;
  const count = /^\d{1,9}$/.test(text) ? Number(text) : 0;
  if (count >= 1 && count <= max) return count;
  throw new RequestProblem(400, `${name} must be a whole number from 1 to ${max}.`);
}
