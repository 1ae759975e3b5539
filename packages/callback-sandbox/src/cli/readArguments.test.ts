import { expect, it } from 'vitest';
import { readArguments } from './readArguments.ts';

const defaults = {
  kind: 'serve',
  port: 8787,
  host: '127.0.0.1',
  store: 'pglite',
  data: '.callback-sandbox',
  config: undefined,
  faults: false,
  seedDemo: false,
};

it('serves on 127.0.0.1:8787 from a folder when it is told nothing', () => {
  expect(readArguments([])).toEqual(defaults);
});

it('takes port, host, store, folder, configuration, faults and whether to seed', () => {
  const args = [
    '--port',
    '0',
    '--host=::1',
    '--store',
    'memory',
    '--data',
    'd',
    '--config',
    'a.json',
    '--faults',
  ];
  expect(readArguments([...args, '--seed-demo'])).toEqual({
    kind: 'serve',
    port: 0,
    host: '::1',
    store: 'memory',
    data: 'd',
    config: 'a.json',
    faults: true,
    seedDemo: true,
  });
});

it.each([['--help'], ['-h']])('knows %s', (arg) => {
  expect(readArguments([arg])).toEqual({ kind: 'help' });
});

it.each([['--version'], ['-v']])('knows %s', (arg) => {
  expect(readArguments([arg])).toEqual({ kind: 'version' });
});

it.each([
  [['--prot', '1'], "Unknown option '--prot'."],
  [['serve'], "Unexpected argument 'serve'."],
  [['--port'], "Option '--port <value>' argument missing."],
  [['--port', '65536'], '--port must be a number from 0 to 65535.'],
  [['--port=-1'], '--port must be a number from 0 to 65535.'],
  [['--store', 'redis'], '--store must be one of pglite, postgres, memory.'],
  [['--port', '80a'], '--port must be a number from 0 to 65535.'],
])('does not understand %j', (args, message) => {
  expect(readArguments(args)).toEqual({ kind: 'wrong', message });
});
