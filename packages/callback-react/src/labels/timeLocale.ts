/** The locale of days and times beside words of `language`: the wanted one where both are of one language. */
export function timeLocale(wanted: string, language: string): string {
  const same = new Intl.Locale(wanted).language === new Intl.Locale(language).language;
  return same ? wanted : language === 'en' ? 'en-GB' : language;
}
