import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as entry from './fetch.ts';

const IMPORT =
  /^(?:import|export)\s(?!type\s)[^;]*?from\s+'([^']+)'|\bimport\(\s*'([^']+)'|^import\s+'([^']+)'/gm;

/** What a file and all that it imports load from other packages. */
function packagesOf(entryFile: string): Set<string> {
  const seen = new Set<string>();
  const packages = new Set<string>();
  const visit = (file: URL) => {
    if (seen.has(file.href)) return;
    seen.add(file.href);
    for (const found of readFileSync(file, 'utf8').matchAll(IMPORT)) {
      const name = found[1] ?? found[2] ?? found[3] ?? '';
      if (name.startsWith('.')) visit(new URL(name, file));
      else packages.add(name);
    }
  };
  visit(new URL(entryFile, import.meta.url));
  expect(seen.size).toBeGreaterThan(40);
  return packages;
}

describe('callback-core/fetch', () => {
  it('exports this name and no other', () => {
    expect(Object.keys(entry)).toEqual(['createCallbackClient']);
  });

  it('loads nothing from elsewhere, unlike callback-core, which loads axios', () => {
    expect(packagesOf('./index.ts')).toEqual(new Set(['axios']));
    expect(packagesOf('./fetch.ts')).toEqual(new Set());
    expect(packagesOf('./bus.ts')).toEqual(new Set());
  });
});
