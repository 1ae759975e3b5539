/** Tells whoever develops the page, and never a customer, why a widget is not as it is meant to be. */
export function warnDevelopers(text: string): void {
  try {
    // Bundlers write the mode in here. Where there is none, `process` is missing and nothing is said.
    if ((process.env as { NODE_ENV?: string }).NODE_ENV === 'production') return;
    // biome-ignore lint/suspicious/noConsole: this is whom it is for
    console.warn(`callback-react: ${text}`);
  } catch {}
}
