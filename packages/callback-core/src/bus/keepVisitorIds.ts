import type { VisitorIds } from '../config/VisitorIds.ts';
import type { HostPlugin } from './PluginHost.ts';

const NAMES = ['visitID', 'globalVisitID', 'pageID'] as const;

/** Keeps the ids of Genesys Web Engagement up to date, where a page has it. Nobody waits for them. */
export function keepVisitorIds(plugin: HostPlugin, ids: VisitorIds): void {
  plugin.subscribe('GWE.ready', () => {
    plugin
      .command('GWE.getIDs')
      .done((answer) => {
        const given: VisitorIds = Object(answer);
        for (const name of NAMES) if (given[name]) ids[name] = given[name];
      })
      .fail(() => {});
  });
}
