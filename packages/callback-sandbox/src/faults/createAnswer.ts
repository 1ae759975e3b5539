import { Hono } from 'hono';
import { allowAnyOrigin, commonHeaders } from '../http/commonHeaders.ts';

/** Makes an answer outside of all routes. */
export type CreateAnswer = (
  status: number,
  message: string,
  headers?: Readonly<Record<string, string>>,
) => Promise<Response>;

/** Answers that no route gives, with the headers that every answer has: a page can read them too. */
export function createAnswerWith(now: () => number): CreateAnswer {
  const app = new Hono<{ Bindings: { answer: Response } }>();
  app.use(allowAnyOrigin);
  app.use(commonHeaders(now));
  app.all('*', (c) => c.env.answer);
  return async (status, message, headers = {}) => {
    const answer = Response.json({ message }, { status, headers });
    return await app.fetch(new Request('http://sandbox.test/'), { answer });
  };
}
