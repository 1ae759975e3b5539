import { readFileSync } from 'node:fs';

/** A fenced block of a page. */
export interface PageBlock {
  /** What stands after the fence, such as `ts`. */
  language: string;
  code: string;
}

/** A page or a source file of this repository. */
export interface Page {
  text: string;
  blocks: readonly PageBlock[];
  /** The code of all blocks in a language. */
  code(language: string): readonly string[];
}

/** Reads one. Examples in comments are read without their asterisks. */
export function readPage(file: string | URL): Page {
  const text = readFileSync(file, 'utf8');
  const blocks = [...text.matchAll(/```(\w+)\n(.*?)```/gs)].map(([, language = '', code = '']) => ({
    language,
    code: code.replace(/^ +\* ?/gm, ''),
  }));
  const code = (wanted: string) =>
    blocks.filter(({ language }) => language === wanted).map((block) => block.code);
  return { text, blocks, code };
}

/** A page of `docs/`. */
export function readDocs(name: string): Page {
  return readPage(new URL(`../../../../docs/${name}`, import.meta.url));
}
