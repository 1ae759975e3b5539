/**
 * The headers of an answer, to be changed. One by one: where msw listens, it has replaced `Headers`, and a copy of
 * headers that were set after they had been made has only those (`@mswjs/interceptors` 0.41).
 */
export function copyHeaders(answer: Response): Headers {
  return new Headers([...answer.headers]);
}
