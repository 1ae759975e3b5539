/** Service parameters that attached data may never replace. */
const RESERVED: ReadonlySet<string> = new Set(['_customer_number', '_desired_time']);

/** Attached data as flat text fields; a nested value travels as JSON text, an empty one not at all. */
export function toUserFields(userData: Readonly<Record<string, unknown>>): Record<string, string> {
  const fields: Record<string, string> = {};
  for (const [name, value] of Object.entries(userData)) {
    if (RESERVED.has(name) || value === undefined || value === null) continue;
    fields[name] = typeof value === 'object' ? JSON.stringify(value) : String(value);
  }
  return fields;
}
