import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { openWidget } from '../testing/widgetDriver.tsx';

const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllEnvs();
  warn.mockClear();
});

function openFor(mode: string): void {
  vi.stubEnv('NODE_ENV', mode);
  openWidget();
  vi.advanceTimersByTime(2000);
}

it('says nothing in production, and nothing in tests', () => {
  openFor('production');
  openFor('test');
  expect(warn).not.toHaveBeenCalled();
});

it('says nothing where the style sheet is there', () => {
  const sheet = document.createElement('style');
  sheet.textContent = '.cbk-panel { --cbk-tone: blue }';
  document.head.append(sheet);
  openFor('development');
  sheet.remove();
  expect(warn).not.toHaveBeenCalled();
});

it('says once in development that it is missing, and which import mends that', () => {
  openFor('development');
  openFor('development');
  expect(warn).toHaveBeenCalledTimes(1);
  expect(warn.mock.calls[0]?.[0]).toContain("import 'callback-react/styles.css'");
});
