/**
 * The page's language as the viewer's browser speaks it: `en-GB` for a British viewer of a page in `en`. In another
 * script it is another one to read: nobody in Taipei gets `zh` as `zh-TW`.
 */
export function inVariety(locale: string): string {
  const isVariety = (tag: string): boolean =>
    tag.startsWith(`${locale}-`) && scriptOf(tag) === scriptOf(locale);
  return navigator.languages.find(isVariety) ?? locale;
}

function scriptOf(tag: string): string | undefined {
  try {
    return new Intl.Locale(tag).maximize().script;
  } catch {
    return undefined;
  }
}
