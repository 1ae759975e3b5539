import { createContext, runInContext } from 'node:vm';
import type { WidgetsWindow } from '../bus.ts';

/** A window in which scripts run as a page runs them. */
export interface TestPage {
  window: WidgetsWindow & Record<string, unknown>;
  run(script: string): void;
}

/** Opens one; `globals` are what else scripts find there. */
export function openPage(globals: Record<string, unknown> = {}): TestPage {
  const window: TestPage['window'] = { ...globals };
  window['window'] = window;
  const context = createContext(window);
  return { window, run: (script) => runInContext(script, context) };
}
