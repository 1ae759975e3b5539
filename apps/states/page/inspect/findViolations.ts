import axe from 'axe-core';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe finds in the widgets: rule, place and reason. */
export async function findViolations(): Promise<readonly string[]> {
  const { violations } = await axe.run(
    { include: ['.cbk-root'] },
    { runOnly: tags, resultTypes: ['violations'], preload: false },
  );
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, any }) => `${id}: ${target.join(' ')} ${any[0]?.message ?? ''}`),
  );
}
