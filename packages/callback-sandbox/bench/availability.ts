// How long an availability of 30 days takes, 288 buckets each, 2,000 of them booked: the median of 60.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createPgliteStore } from '../src/pglite/createPgliteStore.ts';
import { createMemoryStore } from '../src/store/createMemoryStore.ts';
import { measureAvailability } from './measureAvailability.ts';

const folder = await mkdtemp(join(tmpdir(), 'callback-sandbox-bench-'));
console.log('store     query               buckets  median ms  slowest ms  CPU ms');
await measureAvailability('memory', createMemoryStore());
await measureAvailability('pglite', await createPgliteStore({ folder }));
await rm(folder, { recursive: true });
