import { type Look, themes } from './Look.ts';

/** A page of one's own imports the style sheet of its theme instead. */
export function ThemeSheet({ look }: { look: Look }) {
  const sheet = themes.get(look.theme);
  return sheet ? <link rel="stylesheet" href={sheet} /> : null;
}
