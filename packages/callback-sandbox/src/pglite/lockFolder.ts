import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Folders this process holds: a second opening of one is no leftover of a process that is gone. */
const held = new Set<string>();

/**
 * Makes a folder if need be, and holds it for this process: two that write to one data folder would
 * ruin it. A lock that a process left behind by being killed is taken over. Resolves with the release.
 *
 * @throws Error when the folder is held by a process that lives.
 */
export async function lockFolder(folder: string): Promise<() => Promise<void>> {
  await mkdir(folder, { recursive: true });
  const file = join(folder, 'lock');
  if (held.has(file)) throw inUse(folder, process.pid);
  for (let tries = 0; !(await create(file)); tries += 1) {
    const owner = Number(await readFile(file, 'utf8').catch(() => ''));
    if (tries > 2 || isAlive(owner)) throw inUse(folder, owner);
    await rm(file, { force: true });
  }
  held.add(file);
  return async () => {
    held.delete(file);
    await rm(file, { force: true });
  };
}

async function create(file: string): Promise<boolean> {
  try {
    await writeFile(file, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

function isAlive(pid: number): boolean {
  // In a container every process may have the same number: its own is that of an earlier life.
  if (!Number.isInteger(pid) || pid < 1 || pid === process.pid) return false;
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

function inUse(folder: string, pid: number): Error {
  return new Error(
    `The data folder ${folder} is in use by process ${pid}. Stop that one, or choose another folder. If there is no such sandbox, delete ${join(folder, 'lock')}.`,
  );
}
