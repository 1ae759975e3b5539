import { describe, expect, it } from 'vitest';
import { catchReports } from '../testing/catchReports.ts';
import { joinBus } from '../testing/joinBus.ts';
import { createBus } from './createBus.ts';

const NO_PLUGIN = 'Could not load plugin file in given location. Check your plugins path option.';

/** A plugin `Shop` and a page that calls it. */
function openShop() {
  const bus = createBus();
  return { bus, shop: joinBus(bus, 'Shop'), page: joinBus(bus, 'Page') };
}

const turn = () => new Promise((resolve) => setTimeout(resolve));

describe('joining a bus', () => {
  it('gives false for a name that is taken, is no text, is empty or has a dot', () => {
    const { bus } = openShop();
    expect(bus.registerPlugin('Shop')).toBe(false);
    expect(bus.registerPlugin('QuickBus')).toBe(false);
    expect(bus.registerPlugin(7 as never)).toBe(false);
    expect(bus.registerPlugin('')).toBe(false);
    expect(bus.registerPlugin('Shop.window')).toBe(false);
  });

  it('tells its own name, and everybody on the bus', () => {
    const { shop, page } = openShop();
    shop.registerCommand('buy', () => {});
    shop.registerEvents(['bought']);
    expect(shop.namespace()).toBe('Shop');
    expect(page.registry()).toEqual({
      QuickBus: { commands: [], events: [] },
      Shop: { commands: ['buy'], events: ['bought'] },
      Page: { commands: [], events: [] },
    });
  });
});

describe('a command', () => {
  it('reaches its plugin with time, caller, name and data, and ends as the plugin says', async () => {
    const { shop, page } = openShop();
    const before = Date.now();
    shop.registerCommand('buy', ({ deferred, ...rest }) => deferred.resolve(rest));
    shop.ready();
    const seen = await page.command('Shop.buy', { article: 'tea' });
    expect(seen).toEqual({
      time: expect.any(Number),
      commander: 'Page',
      command: 'Shop.buy',
      data: { article: 'tea' },
    });
    expect((seen as { time: number }).time).toBeGreaterThanOrEqual(before);
  });

  it('carries an empty object when it carries nothing', async () => {
    const { bus, shop } = openShop();
    shop.registerCommand('buy', ({ deferred, data }) => deferred.resolve(data));
    shop.ready();
    expect(await bus.command('Shop.buy')).toEqual({});
  });

  it('goes to the last handler of its name', async () => {
    const { shop, page } = openShop();
    shop.registerCommand('buy', ({ deferred }) => deferred.resolve('first'));
    expect(shop.registerCommand('buy', ({ deferred }) => deferred.resolve('last'))).toBe(true);
    expect(shop.registerCommand('buy', 'no function' as never)).toBe(false);
    shop.ready();
    expect(await page.command('Shop.buy')).toBe('last');
  });

  it('waits until its plugin is ready', async () => {
    const { shop, page } = openShop();
    const called = page.command('Shop.buy');
    await turn();
    expect(called.state()).toBe('pending');
    shop.registerCommand('buy', ({ deferred }) => deferred.resolve('bought'));
    shop.ready();
    expect(await called).toBe('bought');
  });

  it('of a plugin to itself, by a name of one part or two, waits for nothing', async () => {
    const { shop } = openShop();
    shop.registerCommand('count', ({ deferred }) => deferred.resolve(3));
    expect(await shop.command('count')).toBe(3);
    expect(await shop.command('Shop.count')).toBe(3);
  });

  it('finds a plugin that joins later in the same turn', async () => {
    const { bus, page } = openShop();
    const called = page.command('Late.hello');
    const late = joinBus(bus, 'Late');
    late.registerCommand('hello', ({ deferred }) => deferred.resolve('hello'));
    late.ready();
    expect(await called).toBe('hello');
  });
});

describe('a command that cannot be run', () => {
  it('is rejected when nobody has that name', async () => {
    const { page } = openShop();
    await expect(page.command('Nobody.buy')).rejects.toBe(NO_PLUGIN);
    await expect(page.command(undefined as never)).rejects.toBe('Command does not exist');
  });

  it('is rejected when the plugin is ready and has no such command', async () => {
    const { shop, page } = openShop();
    const early = page.command('Shop.steal');
    shop.ready();
    await expect(early).rejects.toBe('Command does not exist');
    await expect(page.command('Shop.steal')).rejects.toBe('Command does not exist');
    await expect(page.command('Shop')).rejects.toBe('Command does not exist');
  });

  it('is rejected with what its handler throws, at once or later', async () => {
    const { shop, page } = openShop();
    shop.registerCommand('break', () => {
      throw new Error('at once');
    });
    shop.registerCommand('breakLater', async () => {
      throw new Error('later');
    });
    shop.ready();
    await expect(page.command('Shop.break')).rejects.toThrow('at once');
    await expect(page.command('Shop.breakLater')).rejects.toThrow('later');
  });

  it('has what its handler throws after the end reported', async () => {
    const reports = catchReports();
    const { shop, page } = openShop();
    shop.registerCommand('buy', ({ deferred }) => {
      deferred.resolve('bought');
      throw new Error('too late');
    });
    shop.ready();
    expect(await page.command('Shop.buy')).toBe('bought');
    expect(reports).toEqual([new Error('too late')]);
  });
});

describe('before', () => {
  it('changes the data of a command, one filter after the other', async () => {
    const { shop, page } = openShop();
    page.before('Shop.buy', (data) => ({ ...(data as object), first: true }));
    page.before('Shop.buy', (data) => ({ ...(data as object), second: true }));
    expect(page.before('Shop.buy', 'no function' as never)).toBe(false);
    shop.registerCommand('buy', ({ deferred, data }) => deferred.resolve(data));
    shop.ready();
    expect(await page.command('Shop.buy', { article: 'tea' })).toEqual({
      article: 'tea',
      first: true,
      second: true,
    });
  });

  it('cancels a command by anything falsy', async () => {
    const { shop, page } = openShop();
    const ran: string[] = [];
    shop.registerCommand('buy', () => ran.push('buy'));
    shop.before('buy', () => false);
    shop.before('buy', () => ran.push('second filter'));
    shop.ready();
    await expect(page.command('Shop.buy')).rejects.toBe(
      "Command was cancelled by a 'before' function.",
    );
    expect(ran).toEqual([]);
  });

  it('rejects a command with what it throws', async () => {
    const { shop, page } = openShop();
    shop.registerCommand('buy', ({ deferred }) => deferred.resolve());
    shop.before('buy', () => {
      throw new Error('filter');
    });
    shop.ready();
    await expect(page.command('Shop.buy')).rejects.toThrow('filter');
  });
});
