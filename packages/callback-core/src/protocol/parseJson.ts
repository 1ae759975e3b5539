/** The body as JSON, or undefined where it is none: empty, cut off, or a page meant for people. */
export function parseJson(body: string): unknown {
  try {
    return JSON.parse(body.startsWith('\uFEFF') ? body.slice(1) : body);
  } catch {
    return undefined;
  }
}
