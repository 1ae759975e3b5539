import neutralDark from 'callback-react/themes/neutral-dark.css?url';
import sharp from 'callback-react/themes/sharp.css?url';
import soft from 'callback-react/themes/soft.css?url';

/** How the widget of the demo is shown. An empty text is what it does by itself. */
export interface Look {
  locale: string;
  theme: string;
  view: '' | 'month';
}

/** The look, and who hears of another one. */
export interface LookProps {
  look: Look;
  onLook(look: Look): void;
}

export const initialLook: Look = { locale: '', theme: '', view: '' };

/** Each with its style sheet. */
export const themes: ReadonlyMap<string, string> = new Map([
  ['soft', soft],
  ['sharp', sharp],
  ['neutral-dark', neutralDark],
]);

const locales = ['ar', 'de', 'es', 'fr', 'he', 'it', 'ja', 'nl', 'pl', 'pt-BR', 'zh-CN'];

/** Each with its own name. */
export const languages: readonly { locale: string; name: string }[] = locales.map((locale) => ({
  locale,
  name: new Intl.DisplayNames(locale, { type: 'language' }).of(locale) ?? locale,
}));
