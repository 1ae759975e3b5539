import { transformWithOxc } from 'vite';

const IMPORT = /^import [^;]*;$/gm;

/** Runs TypeScript as it is printed. What it imports, or takes for granted, is given to it by name. */
export async function runExample(code: string, given: object): Promise<void> {
  const script = await transformWithOxc(`async () => {${code.replace(IMPORT, '')}}`, 'example.ts');
  const call = `return (${script.code.replace(/;\s*$/, '')})()`;
  await new Function(...Object.keys(given), call)(...Object.values(given));
}
