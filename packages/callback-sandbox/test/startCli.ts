import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';

const ROOT = new URL('..', import.meta.url).pathname;

/** The command line as a process of its own, run from source. */
export interface Cli {
  process: ChildProcess;
  /** Resolves with the address as soon as it is printed. */
  url: Promise<string>;
  /** Resolves when the process has ended. */
  ended: Promise<{ code: number | null; stdout: string; stderr: string }>;
}

export function startCli(args: readonly string[], env: NodeJS.ProcessEnv = {}): Cli {
  const node = ['--conditions=callback-source', '--import', 'tsx', 'src/cli.ts', ...args];
  const child = spawn(process.execPath, node, {
    cwd: ROOT,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...env },
  });
  const text = { stdout: '', stderr: '' };
  const url = new Promise<string>((resolve, reject) => {
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
      text.stdout += chunk;
      const found = /listening on (\S+)\n/.exec(text.stdout)?.[1];
      if (found !== undefined) resolve(found);
    });
    child.once('close', () => reject(new Error(`ended before it listened: ${text.stderr}`)));
  });
  // Many tests wait for the end only.
  url.catch(() => undefined);
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
    text.stderr += chunk;
  });
  const ended = once(child, 'close').then(([code]) => ({ code, ...text }));
  return { process: child, url, ended };
}
