import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const DEBIAN = '/usr/lib/postgresql';

/** A PostgreSQL server of its own, on a free loopback port, in a folder that goes with it. */
export interface TestPostgres {
  url: string;
  stop(): Promise<void>;
}

/** Why there can be no PostgreSQL here; undefined when there can. */
export function whyNoPostgres(): string | undefined {
  if (findPrograms() === undefined) {
    return 'PostgreSQL is not installed here: on Debian, apt-get install postgresql.';
  }
  if (process.getuid?.() === 0 && findUser() === undefined) {
    return 'PostgreSQL does not run as root, and there is no user "postgres" to run it as.';
  }
  return undefined;
}

/** Starts a server; as the user `postgres` when this process is root, since it refuses to be. */
export async function startPostgres(): Promise<TestPostgres> {
  const programs = findPrograms() ?? '';
  const as = process.getuid?.() === 0 ? findUser() : undefined;
  const folder = mkdtempSync(join(tmpdir(), 'callback-sandbox-postgres-'));
  if (as) chownSync(folder, as.uid, as.gid);
  const data = join(folder, 'data');
  execFileSync(
    join(programs, 'initdb'),
    ['-D', data, '-A', 'trust', '-U', 'sandbox', '-E', 'UTF8', '--locale=C', '--no-sync'],
    { ...as, cwd: folder, stdio: 'pipe' },
  );
  const port = await findFreePort();
  const server = spawn(
    join(programs, 'postgres'),
    [
      ...['-D', data, '-k', folder, '-p', String(port)],
      ...['-c', 'listen_addresses=127.0.0.1', '-c', 'fsync=off', '-c', 'max_connections=100'],
    ],
    { ...as, cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] },
  );
  await untilReady(server);
  return {
    url: `postgres://sandbox@127.0.0.1:${port}/postgres`,
    async stop() {
      const ended = once(server, 'close');
      // Fast shutdown: it does not wait for clients.
      server.kill('SIGINT');
      await ended;
      rmSync(folder, { recursive: true });
    },
  };
}

/** Folder of the newest PostgreSQL's programs. */
function findPrograms(): string | undefined {
  const versions = existsSync(DEBIAN) ? readdirSync(DEBIAN).map(Number) : [];
  const newest = versions.sort((a, b) => b - a).map((version) => `${DEBIAN}/${version}/bin`);
  return newest.find((folder) => existsSync(join(folder, 'initdb')));
}

function findUser(): { uid: number; gid: number } | undefined {
  try {
    const id = (flag: string): number =>
      Number(execFileSync('id', [flag, 'postgres'], { stdio: 'pipe' }));
    return { uid: id('-u'), gid: id('-g') };
  } catch {
    return undefined;
  }
}

async function findFreePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  await once(probe, 'close');
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
}

function untilReady(server: ChildProcess): Promise<void> {
  let log = '';
  return new Promise((resolve, reject) => {
    const read = (chunk: Buffer): void => {
      log += chunk.toString();
      if (log.includes('ready to accept connections')) resolve();
    };
    server.stderr?.on('data', read);
    server.stdout?.on('data', read);
    server.once('close', () => reject(new Error(`PostgreSQL did not start: ${log}`)));
  });
}
