import { describe, expect, it } from 'vitest';
import { catchReports } from '../testing/catchReports.ts';
import { joinBus } from '../testing/joinBus.ts';
import { createBus } from './createBus.ts';

function openShop() {
  const bus = createBus();
  const heard: unknown[] = [];
  const shop = joinBus(bus, 'Shop');
  const page = joinBus(bus, 'Page');
  const hear = ({ data }: { data: unknown }) => heard.push(data);
  return { bus, shop, page, heard, hear };
}

const turn = () => new Promise((resolve) => setTimeout(resolve));

describe('an event', () => {
  it('reaches subscribers with time, publisher, name and data, later', async () => {
    const { shop, page } = openShop();
    const events: unknown[] = [];
    expect(page.subscribe('Shop.bought', (event) => events.push(event))).toBe('Shop.bought');
    shop.publish('bought', { article: 'tea' });
    expect(events).toEqual([]);
    await turn();
    expect(events).toEqual([
      {
        time: expect.any(Number),
        publisher: 'Shop',
        event: 'Shop.bought',
        data: { article: 'tea' },
      },
    ]);
  });

  it('carries an empty object when it carries nothing', async () => {
    const { shop, page, heard, hear } = openShop();
    page.subscribe('Shop.closed', hear);
    shop.publish('closed');
    shop.publishDirect('closed', 'at six');
    await turn();
    expect(heard).toEqual([{}, 'at six']);
  });

  it('can be subscribed to before its plugin is there, and as one of its own', async () => {
    const { bus, page, heard, hear } = openShop();
    page.subscribe('Late.hello', hear);
    page.subscribe('own', hear);
    joinBus(bus, 'Late').publish('hello', 'late');
    page.publish('own', 'own');
    await turn();
    expect(heard).toEqual(['late', 'own']);
  });

  it('is not kept for those who subscribe later', async () => {
    const { shop, page, heard, hear } = openShop();
    shop.publish('bought', 'tea');
    page.subscribe('Shop.bought', hear);
    await turn();
    expect(heard).toEqual([]);
  });

  it('reaches the others when a handler throws', async () => {
    const reports = catchReports();
    const { shop, page, heard, hear } = openShop();
    page.subscribe('Shop.bought', () => {
      throw new Error('page');
    });
    page.subscribe('Shop.bought', hear);
    shop.publish('bought', 'tea');
    await turn();
    expect(heard).toEqual(['tea']);
    expect(reports).toEqual([new Error('page')]);
  });

  it('needs a function to be subscribed to', () => {
    const { page } = openShop();
    expect(page.subscribe('Shop.bought', undefined as never)).toBe(false);
    expect(page.subscribers()).toEqual({});
  });
});

describe('unsubscribe', () => {
  it('drops all handlers of this plugin, and of no other', async () => {
    const { shop, page, heard, hear } = openShop();
    page.subscribe('Shop.bought', hear);
    page.subscribe('Shop.bought', hear);
    shop.subscribe('bought', () => heard.push('shop'));
    expect(page.subscribers()).toEqual({ 'Shop.bought': ['Page', 'Shop'] });
    page.unsubscribe('Shop.bought');
    page.unsubscribe('Shop.never');
    shop.publish('bought', 'tea');
    await turn();
    expect(heard).toEqual(['shop']);
    expect(page.subscribers()).toEqual({ 'Shop.bought': ['Shop'] });
  });

  it('holds for events that are on their way', async () => {
    const { shop, page, heard, hear } = openShop();
    page.subscribe('Shop.bought', hear);
    shop.publish('bought', 'tea');
    page.unsubscribe('Shop.bought');
    await turn();
    expect(heard).toEqual([]);
  });
});

describe('republish', () => {
  it('tells those of now, and each who comes later the last data, once', async () => {
    const { shop, page, heard, hear } = openShop();
    page.subscribe('Shop.price', (event) => heard.push(['early', event.data]));
    shop.republish('price', 1);
    shop.republish('price', 2);
    page.subscribe('Shop.price', (event) => heard.push(['same turn', event.data]));
    await turn();
    page.subscribe('Shop.price', (event) => heard.push(['late', event.data]));
    await turn();
    expect(heard).toEqual([
      ['early', 1],
      ['early', 2],
      ['same turn', 2],
      ['late', 2],
    ]);
    heard.length = 0;
    page.unsubscribe('Shop.price');
    page.subscribe('Shop.price', hear);
    shop.publish('price', 3);
    await turn();
    expect(heard).toEqual([2, 3]);
  });
});

describe('data', () => {
  it('is set by its plugin and read by all', () => {
    const { shop, page } = openShop();
    shop.data('open', true);
    shop.data('hours.sat', '9-12');
    expect([shop.data('open'), shop.data('Shop.open'), page.data('Shop.open')]).toEqual([
      true,
      true,
      true,
    ]);
    expect([shop.data('hours.sat'), page.data('Shop.hours.sat')]).toEqual(['9-12', '9-12']);
    expect([page.data('open'), page.data('Nobody.open')]).toEqual([undefined, undefined]);
  });

  it('publishes a change, as data and as data with its key, and nothing else', async () => {
    const { shop, page } = openShop();
    const events: unknown[] = [];
    for (const name of ['Shop.data', 'Shop.data.open']) {
      page.subscribe(name, ({ event, data }) => events.push([event, data]));
    }
    shop.data('open', true);
    shop.data('open', true);
    await turn();
    expect(events).toEqual([
      ['Shop.data', { key: 'open', value: true }],
      ['Shop.data.open', { key: 'open', value: true }],
    ]);
  });
});
