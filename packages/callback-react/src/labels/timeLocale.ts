/** The locale of days and times beside words of `language`: the wanted one where both are of one language. */
export function timeLocale(wanted: string, language: string): string {
  if (wanted.split('-')[0] === language.split('-')[0]) return wanted;
  return language === 'en' ? 'en-GB' : language;
}
