/** A name of two parts as it is; a name of one part belongs to the plugin itself. */
export type FullName<Owner extends string, Name extends string> = Name extends `${string}.${string}`
  ? Name
  : `${Owner}.${Name}`;

/** Full name of a command or event, as the plugin `owner` means it. */
export function toFullName(owner: string, name: unknown): string {
  const text = String(name);
  return text.includes('.') ? text : `${owner}.${text}`;
}
