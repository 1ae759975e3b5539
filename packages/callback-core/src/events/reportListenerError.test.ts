import { afterEach, expect, it, vi } from 'vitest';
import { reportListenerError } from './reportListenerError.ts';

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

it('hands an error to reportError where there is one', () => {
  const reportError = vi.fn();
  const log = vi.spyOn(console, 'error').mockImplementation(() => {});
  vi.stubGlobal('reportError', reportError);
  const error = new Error('theirs');
  reportListenerError(error);
  expect(reportError).toHaveBeenCalledExactlyOnceWith(error);
  expect(log).not.toHaveBeenCalled();
});

it('writes to the console elsewhere', () => {
  const log = vi.spyOn(console, 'error').mockImplementation(() => {});
  vi.stubGlobal('reportError', undefined);
  const error = new Error('theirs');
  reportListenerError(error);
  expect(log).toHaveBeenCalledExactlyOnceWith(error);
});
