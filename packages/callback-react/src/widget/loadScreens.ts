import type { screenParts } from './screenParts.ts';

let loaded: typeof screenParts | undefined;

/** The screens, where a widget before has loaded them. */
export function loadedScreens(): typeof screenParts | undefined {
  return loaded;
}

/** Loads the screens after the first question. Rejects where they do not come. */
export async function loadScreens(): Promise<typeof screenParts> {
  loaded ??= (await import('./screenParts.ts')).screenParts;
  return loaded;
}
