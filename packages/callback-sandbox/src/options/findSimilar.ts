/** Slips that still let a name be recognised: `bucketMinuets` has two. */
const MOST_SLIPS = 2;

/** The name that was probably meant, if one is near: other case, or at most two letters off. */
export function findSimilar(name: string, names: readonly string[]): string | undefined {
  // Longer names are nobody's slip, and would take long to compare.
  if (name.length > 40) return undefined;
  const slips = names
    .map((known) => ({ known, count: countSlips(name.toLowerCase(), known.toLowerCase()) }))
    .sort((a, b) => a.count - b.count);
  const [best] = slips;
  return best && best.count <= Math.min(MOST_SLIPS, best.known.length / 3) ? best.known : undefined;
}

/** Letters to insert, remove or replace to make one word of the other (Levenshtein). */
function countSlips(from: string, to: string): number {
  let above = Array.from({ length: to.length + 1 }, (_, i) => i);
  for (const [row, letter] of [...from].entries()) {
    const line = [row + 1];
    for (let i = 0; i < to.length; i += 1) {
      const replaced = (above[i] ?? 0) + (letter === to[i] ? 0 : 1);
      line.push(Math.min(replaced, (above[i + 1] ?? 0) + 1, (line[i] ?? 0) + 1));
    }
    above = line;
  }
  return above[to.length] ?? 0;
}
