/** A row of a table: its cells by the heads of their columns, without the marks of code. */
export type TableRow = Readonly<Record<string, string>>;

/** The rows of every table of a page whose first column has this head. */
export function readTable(page: string, firstHead: string): readonly TableRow[] {
  const rows: TableRow[] = [];
  let heads: readonly string[] | undefined;
  for (const line of page.split('\n')) {
    const cells = line.startsWith('|') ? toCells(line) : undefined;
    if (!cells) heads = undefined;
    else if (!heads) heads = cells;
    else if (heads[0] === firstHead && !/^:?-+:?$/.test(cells[0] ?? '')) {
      rows.push(Object.fromEntries(heads.map((head, index) => [head, cells[index] ?? ''])));
    }
  }
  // A table that was renamed would otherwise be a test of nothing.
  if (rows.length === 0) throw new Error(`No table of the page begins with "${firstHead}".`);
  return rows;
}

function toCells(line: string): readonly string[] {
  // A bar inside a cell is written with a backslash.
  return line
    .slice(1, -1)
    .split(/(?<!\\)\|/)
    .map((cell) => cell.replaceAll('\\|', '|').replaceAll('`', '').trim());
}
