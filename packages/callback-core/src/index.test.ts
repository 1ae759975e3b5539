import { expect, it } from 'vitest';
import * as busEntry from './bus.ts';
import * as fetchEntry from './fetch.ts';
import * as entry from './index.ts';

it('exports these names and no others', () => {
  expect(Object.keys(entry).sort()).toEqual([
    'CallbackError',
    'TransportFailure',
    'createCallbackClient',
    'formatSlot',
    'groupSlotsByDay',
    'isCallbackError',
    'isSlotInPast',
    'reconcile',
  ]);
});

it('exports a client over fetch under the same name, and nothing else', () => {
  expect(Object.keys(fetchEntry)).toEqual(['createCallbackClient']);
});

it('exports a bus and CallbackService on it', () => {
  expect(Object.keys(busEntry).sort()).toEqual([
    'configFromWidgets',
    'createBus',
    'installWidgetsGlobal',
    'registerCallbackService',
  ]);
});
