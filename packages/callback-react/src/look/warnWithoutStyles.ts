let warned = false;

/** Says once that the style sheet is missing, and how to mend it. For development. */
export function warnWithoutStyles(panel: Element | null): void {
  if (warned || !panel || getComputedStyle(panel).getPropertyValue('--cbk-tone')) return;
  warned = true;
  // biome-ignore lint/suspicious/noConsole: the place where developers look
  console.warn(
    "callback-react: the style sheet is missing. Add `import 'callback-react/styles.css';` once, " +
      'or `styles.layer.css` where your own styles live in layers.',
  );
}
