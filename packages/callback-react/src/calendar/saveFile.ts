/** Phones begin to read a file some time after it was asked for. */
const KEPT_MS = 60_000;

/** Saves a text as a file on the customer's device. Works under `default-src 'self'`. */
export function saveFile(name: string, type: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), KEPT_MS);
}
