import type { ComponentType } from 'react';
import type { EventLog } from '../log/useEventLog.ts';
import type { LookProps } from '../look/Look.ts';
import { EventsPage } from './EventsPage.tsx';
import { HooksPage } from './HooksPage.tsx';
import { LauncherPage } from './LauncherPage.tsx';
import { WidgetPage } from './WidgetPage.tsx';

/** What every page is given. */
interface PageProps extends LookProps {
  log: EventLog;
}

interface Page {
  id: string;
  title: string;
  Content: ComponentType<PageProps>;
}

const widgetPage: Page = { id: 'widget', title: 'Widget', Content: WidgetPage };

/** In the order of the menu. */
export const pages: readonly Page[] = [
  widgetPage,
  { id: 'launcher', title: 'Launcher', Content: LauncherPage },
  { id: 'hooks', title: 'Hooks only', Content: HooksPage },
  { id: 'events', title: 'Event log', Content: EventsPage },
];

export function findPage(id: string): Page {
  return pages.find((page) => page.id === id) ?? widgetPage;
}
