/** 2xx: the only answers in which a value is looked for. */
export function isSuccess(status: number): boolean {
  return status >= 200 && status < 300;
}
