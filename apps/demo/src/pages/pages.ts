import type { ComponentType } from 'react';
import type { EventLog } from '../log/useEventLog.ts';
import { EventsPage } from './EventsPage.tsx';
import { HooksPage } from './HooksPage.tsx';
import { WidgetPage } from './WidgetPage.tsx';

interface Page {
  id: string;
  title: string;
  Content: ComponentType<{ log: EventLog }>;
}

const widgetPage: Page = { id: 'widget', title: 'Widget', Content: WidgetPage };

/** In the order of the menu. */
export const pages: readonly Page[] = [
  widgetPage,
  { id: 'hooks', title: 'Hooks only', Content: HooksPage },
  { id: 'events', title: 'Event log', Content: EventsPage },
];

export function findPage(id: string): Page {
  return pages.find((page) => page.id === id) ?? widgetPage;
}
