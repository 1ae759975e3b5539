import { warnDevelopers } from '../widget/warnDevelopers.ts';
import type { SomeLabels } from './CallbackLabels.ts';
import type { CallbackLabelOverrides, LaterSets } from './LanguageWords.ts';

/** Loads later sets of a language. What does not come is left out. */
export async function bringLater(
  { language, later }: CallbackLabelOverrides,
  sets: readonly (keyof LaterSets)[],
): Promise<SomeLabels> {
  const all = sets.map((set) =>
    Promise.resolve(later?.[set]?.()).catch((error: unknown) => {
      warnDevelopers(`Words of "${language}" did not load, so they are English. ${error}`);
    }),
  );
  return Object.assign({}, ...(await Promise.all(all)));
}
