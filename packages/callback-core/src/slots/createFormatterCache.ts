/** Makes each formatter once: `Intl` objects are slow to make and quick to use. */
export function createFormatterCache(): (
  locale: string,
  options: Intl.DateTimeFormatOptions,
) => Intl.DateTimeFormat {
  const cache = new Map<string, Intl.DateTimeFormat>();
  return (locale, options) => {
    const key = `${locale} ${JSON.stringify(options)}`;
    const known = cache.get(key);
    if (known) return known;
    const made = new Intl.DateTimeFormat(locale, options);
    cache.set(key, made);
    return made;
  };
}
