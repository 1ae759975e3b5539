import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type FaultDescription, faults } from './faults.ts';

const root = new URL('../../../../', import.meta.url);
const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
const sections = readme.split(/^## /m);
const sectionOf = (title: string): string =>
  sections.find((section) => section.startsWith(title)) ?? '';
const blocksOf = (section: string): string[] =>
  [...section.matchAll(/```tsx?\n(.*?)```/gs)].map(([, code = '']) => code);
const withoutImports = (code: string): string => code.replace(/^import .*$/gm, '');

it('names every fault, in the words of the code', () => {
  const cells = readme
    .split('\n')
    .filter((line) => line.startsWith('| `'))
    .map((line) => line.split('|').map((cell) => cell.trim()));
  for (const [name, fault] of Object.entries<FaultDescription>(faults)) {
    const defaults = Object.entries(fault).filter(([, value]) => typeof value === 'number');
    const parameter = defaults.map(([key, value]) => `\`${key}=${value}\``).join(', ') || '–';
    const row = ['', `\`${name}\``, fault.does, parameter, fault.withoutSocket, ''];
    expect(cells).toContainEqual(row);
  }
});

describe('what is printed for test runners stands in tests of this repository', () => {
  const blocks = blocksOf(sectionOf('In component tests'));
  const files = [
    'packages/callback-react/src/widget/CallbackWidget.msw.test.tsx',
    'packages/callback-react/src/widget/CallbackWidget.network.stories.tsx',
    'apps/demo/e2e/faults.spec.ts',
  ];

  it.each(files.map((file, index) => ({ file, code: blocks[index] ?? '' })))(
    '$file',
    ({ file, code }) => {
      const lines = withoutImports(code)
        .split('\n')
        .map((line) => line.trim());
      const text = readFileSync(new URL(file, root), 'utf8')
        .split('\n')
        .map((line) => line.trim());
      let at = 0;
      for (const line of lines.filter((each) => each !== '')) {
        at = text.indexOf(line, at) + 1;
        expect(at, `${line} in ${file}`).toBeGreaterThan(0);
      }
      expect(lines.length).toBeGreaterThan(5);
    },
  );
});
