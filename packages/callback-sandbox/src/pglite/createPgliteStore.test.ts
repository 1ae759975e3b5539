import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { describeStore } from '../../test/describeStore.ts';
import { expectSaneAnswers } from '../../test/expectSaneAnswers.ts';
import { openSandbox } from '../../test/openSandbox.ts';
import { createPgliteStore } from './createPgliteStore.ts';
import { lockFolder } from './lockFolder.ts';

let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'callback-sandbox-'));
});
afterAll(() => rm(folder, { recursive: true }));

describe('the store in a folder', () =>
  describeStore(() => createPgliteStore({ folder: join(folder, 'store') })));

describe('a folder', () => {
  it('can be opened again, answers whatever comes, and is let go of with the store', async () => {
    const path = join(folder, 'store');
    const store = await createPgliteStore({ folder: path });
    expect(await readFile(join(path, 'lock'), 'utf8')).toBe(String(process.pid));
    await expectSaneAnswers(openSandbox({ store, uniqueClientRequestIds: true }), 300);
    await store.close();
    await expect(readFile(join(path, 'lock'))).rejects.toThrow('ENOENT');
  });

  it('is held by one: a second one learns by whom, and what to do', async () => {
    const release = await lockFolder(join(folder, 'held'));
    await expect(createPgliteStore({ folder: join(folder, 'held') })).rejects.toThrow(
      `held is in use by process ${process.pid}. Stop that one, or choose another folder.`,
    );
    await release();
    await (await lockFolder(join(folder, 'held')))();
  });

  it('is held by another process too', async () => {
    await (await lockFolder(join(folder, 'held')))();
    await writeFile(join(folder, 'held', 'lock'), String(process.ppid));
    await expect(lockFolder(join(folder, 'held'))).rejects.toThrow(`process ${process.ppid}`);
  });

  it.each(['', 'nonsense', '-1', '0'])('is taken over from a lock that says %j', async (text) => {
    const path = join(folder, `stale-${text}`);
    const release = await lockFolder(path);
    await release();
    await writeFile(join(path, 'lock'), text);
    await (await lockFolder(path))();
  });

  it('is taken over from a process that is gone', async () => {
    const { pid } = spawnSync(process.execPath, ['-e', '']);
    const path = join(folder, 'gone');
    await (await lockFolder(path))();
    await writeFile(join(path, 'lock'), String(pid));
    await (await lockFolder(path))();
  });

  it('that holds something else is refused, and let go of', async () => {
    const path = join(folder, 'ruined');
    await mkdir(join(path, 'data'), { recursive: true });
    await writeFile(join(path, 'data', 'PG_VERSION'), 'nonsense');
    await expect(createPgliteStore({ folder: path })).rejects.toThrow(
      /^Cannot read the data in .*ruined/,
    );
    await (await lockFolder(path))();
  });
});
