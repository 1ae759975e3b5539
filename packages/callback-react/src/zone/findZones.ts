import { foldText } from './foldText.ts';
import type { Zone } from './Zone.ts';

/** "+5", "gmt+5:30", "utc-3", "−0330". */
const offset = /^(?:gmt|utc)?([+-])(\d{1,2})(?::?(\d{2}))?$/;

/** The zones that all words of a query fit: parts of a place, a region or a zone's name, or an offset. Best first. */
export function findZones(zones: readonly Zone[], query: string): readonly Zone[] {
  const words = foldText(query.replaceAll('−', '-')).split(/\s+/).filter(Boolean);
  const found = zones.filter((zone) => words.every((word) => fits(zone, word)));
  const begins = ({ name }: Zone): boolean => words.some((word) => foldText(name).startsWith(word));
  return [...found.filter(begins), ...found.filter((zone) => !begins(zone))];
}

function fits({ minutes, words }: Zone, word: string): boolean {
  const [, sign, hours, rest] = offset.exec(word) ?? [];
  if (!sign) return words.split(' ').some((part) => part.startsWith(word));
  const side = sign === '-' ? -1 : 1;
  const beyond = side * minutes - (Number(hours) * 60 + Number(rest ?? 0));
  // Whole hours alone also find what lies between them and the next.
  return beyond >= 0 && beyond < (rest ? 1 : 60);
}
