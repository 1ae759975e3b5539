import { expectTypeOf, test } from 'vitest';
import {
  type BusPlugin,
  type CommandPromise,
  createBus,
  type PluginHost,
  registerCallbackService,
  type VisitorIds,
} from './bus.ts';

declare module './bus.ts' {
  interface BusCommandMap {
    'Basket.add': { data: { article: string }; value: number };
  }
  interface BusEventMap {
    'Basket.changed': { articles: number };
  }
}

const bus = createBus();
declare const basket: BusPlugin<'Basket'>;
declare const page: BusPlugin;

test('a name may be taken, so registerPlugin may give false', () => {
  expectTypeOf(bus.registerPlugin('Basket')).toEqualTypeOf<BusPlugin<'Basket'> | false>();
});

test('commands know what they take and resolve with', () => {
  expectTypeOf(page.command('GWE.getIDs')).toEqualTypeOf<CommandPromise<VisitorIds>>();
  expectTypeOf(page.command('Basket.add', { article: 'tea' })).toEqualTypeOf<
    CommandPromise<number>
  >();
  expectTypeOf(page.command('Other.thing', 7)).toEqualTypeOf<CommandPromise<unknown>>();
  // @ts-expect-error an article is a text
  page.command('Basket.add', { article: 7 });
  // @ts-expect-error it is spelt phonenumber
  page.command('CallbackService.schedule', { phoneNumber: '4151110000' });
  page.command('CallbackService.availability', { numberOfDays: '5', maxTimeSlots: 20 });
});

test('a plugin knows its own commands and events by their short names', () => {
  basket.registerCommand('add', ({ data, deferred }) => {
    expectTypeOf(data).toEqualTypeOf<{ article: string }>();
    deferred.resolve(1);
    // @ts-expect-error it resolves with a number
    deferred.resolve('one');
  });
  expectTypeOf(basket.command('add', { article: 'tea' })).toEqualTypeOf<CommandPromise<number>>();
  basket.publish('changed', { articles: 1 });
  // @ts-expect-error a number is needed
  basket.publish('changed', { articles: 'one' });
});

test('subscribers and filters know what they get', () => {
  page.subscribe('Basket.changed', ({ data }) => {
    expectTypeOf(data).toEqualTypeOf<{ articles: number }>();
  });
  page.subscribe('Other.changed', ({ data }) => expectTypeOf(data).toBeUnknown());
  page.before('Basket.add', (data) => {
    expectTypeOf(data).toEqualTypeOf<{ article: string }>();
    return data;
  });
});

test('CallbackService joins our bus, and any other with registerPlugin', () => {
  registerCallbackService(bus);
  // biome-ignore lint/suspicious/noExplicitAny: a page's own bus has no types.
  const theirs: any = {};
  registerCallbackService(theirs);
  registerCallbackService(theirs as PluginHost);
});
