import { describe, expect, it } from 'vitest';
import { contrast, mix } from '../testing/contrast.ts';

const sheets = import.meta.glob<string>(['./*.css', '../styles/tokens.css'], {
  query: '?raw',
  import: 'default',
  eager: true,
});
const { '../styles/tokens.css': tokens = '', ...themes } = sheets;

/** The colours of a theme, those that it does not set from the default. */
function colorsOf(theme: string, mode: 'light' | 'dark'): (name: string) => string {
  const declared = new Map<string, string>();
  for (const [, name = '', value = ''] of `${tokens}${theme}`.matchAll(
    /--cbk-([a-z-]+):([^;]*);/g,
  )) {
    const [, light, dark] = value.match(/light-dark\((#\w+), (#\w+)\)/) ?? [];
    declared.set(name, (mode === 'light' ? light : dark) ?? value.trim());
  }
  const read = (name: string): string => {
    const value = declared.get(name) ?? '';
    const [, other] = value.match(/^var\(--cbk-([a-z-]+)\)$/) ?? [];
    return other ? read(other) : value;
  };
  return read;
}

/** The pale ground that is mixed from a tone: see `--cbk-tint`. */
function tint(color: (name: string) => string, tone: string): string {
  return mix(color(tone), color('bg'), { share: 0.14, lightness: 0.66 });
}

const tones = ['accent', 'ok', 'warn', 'danger'];

describe.each(Object.entries({ default: '', ...themes }))('theme %s', (_, theme) => {
  describe.each(['light', 'dark'] as const)('%s', (mode) => {
    const color = colorsOf(theme, mode);
    const hover = mix(color('text'), color('bg'), { share: 0.07 });

    it('has words of at least 4.5:1', () => {
      const grounds = [
        color('bg'),
        color('subtle'),
        hover,
        ...tones.map((tone) => tint(color, tone)),
      ];
      const pairs = [
        ...grounds.flatMap((ground) => [
          ['text', ground],
          ['muted', ground],
        ]),
        ...tones.flatMap((tone) => [
          [tone, color('bg')],
          [tone, hover],
          [tone, tint(color, tone)],
        ]),
        ['accent', color('subtle')],
        ['on-accent', color('accent')],
        ['on-accent', mix(color('accent'), color('text'), { share: 0.88 })],
      ] as const;
      for (const [words = '', ground = ''] of pairs) {
        expect(contrast(color(words), ground), `${words} on ${ground}`).toBeGreaterThanOrEqual(4.5);
      }
    });

    it('has edges and rings of at least 3:1', () => {
      const edges = ['border', 'accent', 'focus', 'danger'];
      for (const edge of edges) {
        expect(contrast(color(edge), color('bg')), edge).toBeGreaterThanOrEqual(3);
      }
      expect(contrast(color('focus'), color('subtle'))).toBeGreaterThanOrEqual(3);
      expect(contrast(color('border'), color('subtle'))).toBeGreaterThanOrEqual(3);
    });
  });
});

it.each(Object.entries(themes))('%s is tokens alone, of names that the default has', (_, theme) => {
  const names = [...theme.matchAll(/^\s+([a-z-]+):/gm)].map(([, name]) => name);
  const known = [...tokens.matchAll(/(--cbk-[a-z-]+):/g)].map(([, name]) => name);
  expect(names.filter((name) => ![...known, 'color-scheme'].includes(name))).toEqual([]);
  expect(theme.match(/\{/g)).toHaveLength(1);
});
