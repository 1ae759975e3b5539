import { afterEach, expect, it, vi } from 'vitest';
import { inVariety } from './inVariety.ts';

afterEach(() => {
  vi.restoreAllMocks();
});

function read(locale: string, browser: readonly string[]): string {
  vi.spyOn(navigator, 'languages', 'get').mockReturnValue(browser);
  return inVariety(locale);
}

it('takes the variety of the browser', () => {
  expect(read('en', ['de-DE', 'en-GB', 'en-US'])).toBe('en-GB');
  expect(read('ar', ['ar-EG'])).toBe('ar-EG');
});

it('leaves a page its own variety', () => {
  expect(read('en-US', ['en-GB'])).toBe('en-US');
});

it('takes no variety of another language or another script, nor what is none', () => {
  expect(read('en', ['de-DE', 'fr', 'en-US@posix'])).toBe('en');
  expect(read('zh', ['zh-TW', 'zh-SG'])).toBe('zh-SG');
  expect(read('zh', ['zh-TW'])).toBe('zh');
});
