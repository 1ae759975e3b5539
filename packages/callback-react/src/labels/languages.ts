import type { LanguageWords } from './LanguageWords.ts';

/** How each language but English is loaded; English is always there. */
export const languages = {
  ar: async () => (await import('../locales/ar/ar.ts')).ar,
  de: async () => (await import('../locales/de/de.ts')).de,
  es: async () => (await import('../locales/es/es.ts')).es,
  fr: async () => (await import('../locales/fr/fr.ts')).fr,
  he: async () => (await import('../locales/he/he.ts')).he,
  it: async () => (await import('../locales/it/it.ts')).it,
  ja: async () => (await import('../locales/ja/ja.ts')).ja,
  nl: async () => (await import('../locales/nl/nl.ts')).nl,
  pl: async () => (await import('../locales/pl/pl.ts')).pl,
  'pt-BR': async () => (await import('../locales/pt-BR/ptBR.ts')).ptBR,
  'zh-CN': async () => (await import('../locales/zh-CN/zhCN.ts')).zhCN,
} satisfies Record<string, () => Promise<LanguageWords>>;

/** A language the words are there in. */
export type Language = keyof typeof languages | 'en';
