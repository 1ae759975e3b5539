import { readFile } from 'node:fs/promises';
import type { SandboxOptions } from '../Sandbox.ts';

/**
 * Reads a configuration file. What is in it is checked by `createSandbox`.
 * Throws an Error whose message names the file and what to do.
 */
export async function readConfig(path: string): Promise<SandboxOptions> {
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    throw new Error(`Cannot read ${path} (${error.code}). Check the path after --config.`);
  });
  const config = parse(text);
  if (typeof config === 'object' && config !== null && !Array.isArray(config)) return config;
  throw new Error(
    `${path} is not a JSON object. It should look like {"services": {…}, "apikey": "…"}.`,
  );
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
