/**
 * Picks words by a number, as a language does: `plural(2, { one: 'pole', few: 'pola', … })`. `Form` are the forms that
 * language has for whole numbers.
 */
export function pluralIn<Form extends Intl.LDMLPluralRule>(
  language: string,
): <Words>(count: number, words: Record<Form | 'other', Words>) => Words {
  const rules = new Intl.PluralRules(language);
  return (count, words) => words[rules.select(count) as Form] ?? words.other;
}
