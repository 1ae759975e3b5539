import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));

/**
 * Runs a command in the repository to its end. Its output goes to the terminal, and to `onOutput` when given.
 * Resolves with the exit code; 127 when the command is not there.
 */
export function run(command, args, { env = {}, onOutput, cwd = root } = {}) {
  return new Promise((resolve) => {
    const stdio = onOutput ? ['ignore', 'pipe', 'pipe'] : ['ignore', 'inherit', 'inherit'];
    const child = spawn(command, args, { cwd, stdio, env: { ...process.env, ...env } });
    for (const stream of ['stdout', 'stderr']) {
      child[stream]?.on('data', (chunk) => {
        process[stream].write(chunk);
        onOutput(chunk.toString());
      });
    }
    child.on('error', () => resolve(127));
    child.on('close', (code) => resolve(code ?? 1));
  });
}
