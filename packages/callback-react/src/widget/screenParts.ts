import { FurtherScreen } from './FurtherScreen.tsx';
import { TimesArea } from './TimesArea.tsx';

/** What is loaded while the free times are asked for: what shows them, and every step after the first. */
export const screenParts = { FurtherScreen, TimesArea };
