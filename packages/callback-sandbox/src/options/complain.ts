interface Complaint {
  readonly input?: unknown;
}

/** Makes a check's message: what is there instead, then what belongs there. */
export function complain(mend: string): (complaint: Complaint) => string {
  return ({ input }) =>
    input === undefined ? `is missing: ${mend}` : `is ${show(input)}: ${mend}`;
}

/** A value in a few characters, for a message to the developer. */
export function show(value: unknown): string {
  if (typeof value === 'function') return 'a function';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object' && value !== null) return 'an object';
  const text = typeof value === 'string' ? JSON.stringify(value) : String(value);
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
