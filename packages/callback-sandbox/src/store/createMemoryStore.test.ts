import { describe } from 'vitest';
import { describeStore } from '../../test/describeStore.ts';
import { createMemoryStore } from './createMemoryStore.ts';

describe('the store in memory', () => describeStore(async () => createMemoryStore()));
