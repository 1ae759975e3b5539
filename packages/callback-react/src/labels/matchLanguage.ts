import { type Language, languages } from './languages.ts';

/**
 * The language that a reader of `tag` reads best: `de-AT` reads `de`, `pt` reads `pt-BR`. English for all others, and
 * for those who write Chinese in another script.
 *
 * @throws RangeError for what is no BCP 47 tag.
 */
export function matchLanguage(tag: string): Language {
  const { language, script } = new Intl.Locale(tag).maximize();
  const known = Object.keys(languages) as Language[];
  const found = known.find((one) => one.split('-')[0] === language);
  return found && script !== 'Hant' ? found : 'en';
}
