import { expect, it } from 'vitest';
import { readArguments } from './readArguments.ts';

it('serves on 127.0.0.1:8787 when it is told nothing', () => {
  const command = {
    kind: 'serve',
    port: 8787,
    host: '127.0.0.1',
    config: undefined,
    faults: false,
  };
  expect(readArguments([])).toEqual(command);
});

it('takes port, host, configuration and faults', () => {
  const args = ['--port', '0', '--host=::1', '--config', 'a.json', '--faults'];
  const command = { kind: 'serve', port: 0, host: '::1', config: 'a.json', faults: true };
  expect(readArguments(args)).toEqual(command);
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
  [['--port', '80a'], '--port must be a number from 0 to 65535.'],
])('does not understand %j', (args, message) => {
  expect(readArguments(args)).toEqual({ kind: 'wrong', message });
});
