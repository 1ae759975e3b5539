import { describe, expect, it } from 'vitest';
import { type BusPlugin, createBus, installWidgetsGlobal } from '../bus.ts';
import { catchReports } from '../testing/catchReports.ts';
import { joinBus } from '../testing/joinBus.ts';
import { openPage } from '../testing/openPage.ts';
import { openService } from '../testing/openService.ts';
import { reasonsOf } from '../testing/reasonsOf.ts';

const request = { phonenumber: '4151110000' };
const dataURL = 'http://127.0.0.1:9/x';

/** The bus of a page can be used as a plugin. */
const asPlugin = (bus: unknown) => bus as BusPlugin;

/** A document that is still being parsed, until the test says otherwise. */
function openDocument() {
  const tasks: (() => void)[] = [];
  return {
    readyState: 'loading',
    addEventListener: (_: string, task: () => void) => tasks.push(task),
    parsed() {
      for (const task of tasks) task();
    },
  };
}

describe('installWidgetsGlobal', () => {
  it('runs extensions with jQuery and the bus, then onReady with the bus, on a page written for Genesys Widgets', () => {
    const said: unknown[] = [];
    const { window, run } = openPage({ said, jQuery: 'jQuery' });
    run(`
      window._genesys = { widgets: { callback: { dataURL: '${dataURL}' } } };
      window._genesys.widgets.onReady = function (CXBus) {
        said.push(['onReady', CXBus === window._genesys.widgets.bus]);
      };
      if (!window._genesys.widgets.extensions) {
        window._genesys.widgets.extensions = {};
      }
      window._genesys.widgets.extensions['TestExtension'] = function ($, CXBus, Common) {
        var oTestExtension = CXBus.registerPlugin('TestExtension');
        oTestExtension.registerCommand('test', function (e) { e.deferred.resolve('tested'); });
        oTestExtension.republish('ready');
        oTestExtension.ready();
        said.push(['extension', $, typeof Common]);
      };
    `);
    installWidgetsGlobal({ window });
    expect(said).toEqual([
      ['extension', 'jQuery', 'object'],
      ['onReady', true],
    ]);
  });

  it('offers a bus that takes commands itself', async () => {
    const { server } = await openService('v1');
    const { window } = openPage({
      _genesys: { widgets: { callback: { dataURL: `${server.origin}/x` } } },
    });
    installWidgetsGlobal({ window });
    const bus = asPlugin(window._genesys?.widgets?.bus);
    expect(await bus.command('CallbackService.schedule', request)).toEqual({ _id: 'abc' });
  });

  it('does not mind whether the page is configured before or after, or writes _genesys anew', async () => {
    const { server } = await openService('v1');
    const document = openDocument();
    const said: unknown[] = [];
    const { window, run } = openPage({ document, said });
    const { bus } = installWidgetsGlobal({ window });
    const booking = asPlugin(bus).command('CallbackService.schedule', request);
    run(`window._genesys = {
      widgets: {
        callback: { dataURL: '${server.origin}/x' },
        onReady: function (bus) { said.push(bus); }
      }
    };`);
    document.parsed();
    expect(await booking).toEqual({ _id: 'abc' });
    expect(window._genesys?.widgets?.bus).toBe(bus);
    expect(said).toEqual([bus]);
  });

  it('reports what the page throws, and goes on', () => {
    const reports = catchReports();
    const said: unknown[] = [];
    const widgets = {
      callback: { dataURL },
      extensions: {
        broken() {
          throw new Error('extension');
        },
        none: 7,
        whole: () => said.push('whole'),
      },
      onReady() {
        throw new Error('onReady');
      },
    };
    installWidgetsGlobal({ window: { _genesys: { widgets } } });
    expect(said).toEqual(['whole']);
    expect(reports).toEqual([
      new Error('extension'),
      new TypeError('extension is not a function'),
      new Error('onReady'),
    ]);
  });

  it('reports a wrong configuration, and rejects commands with it', async () => {
    const reports = catchReports();
    const window = { _genesys: { widgets: { callback: { dataURL: '/callbacks' } } } };
    const { bus } = installWidgetsGlobal({ window });
    const [reason] = await reasonsOf(asPlugin(bus).command('CallbackService.schedule', request));
    expect(reason).toMatchObject({
      code: 'CONFIG_INVALID',
      fieldErrors: { dataURL: expect.anything() },
    });
    expect(reports).toEqual([expect.objectContaining({ code: 'CONFIG_INVALID' })]);
  });

  it('reports a missing configuration, and takes one by configure', async () => {
    const reports = catchReports();
    const { server } = await openService('v1');
    const { bus } = installWidgetsGlobal({ window: {} });
    const booking = asPlugin(bus).command('CallbackService.schedule', request);
    expect(reports).toEqual([
      expect.objectContaining({ message: expect.stringContaining('widgets.callback is missing') }),
    ]);
    await asPlugin(bus).command('CallbackService.configure', {
      dataURL: `${server.origin}/x`,
    });
    expect(await booking).toEqual({ _id: 'abc' });
  });

  it('joins the bus that a page already has, and leaves extensions and onReady to its owner', async () => {
    const { server } = await openService('v1');
    const theirs = createBus();
    const said: unknown[] = [];
    const widgets = {
      bus: theirs,
      callback: { dataURL: `${server.origin}/x` },
      extensions: { theirs: () => said.push('extension') },
      onReady: () => said.push('onReady'),
    };
    expect(installWidgetsGlobal({ window: { _genesys: { widgets } } }).bus).toBe(theirs);
    const page = joinBus(theirs, 'MyPlugin');
    expect(await page.command('CallbackService.schedule', request)).toEqual({ _id: 'abc' });
    expect(said).toEqual([]);
  });

  it('refuses to be loaded twice', () => {
    const window = { _genesys: { widgets: { callback: { dataURL } } } };
    installWidgetsGlobal({ window });
    expect(() => installWidgetsGlobal({ window })).toThrow('on this bus already; load it once');
  });
});
