import '@testing-library/jest-dom/vitest';
import { cleanup, configure } from '@testing-library/react';
import { afterEach, expect, vi } from 'vitest';
import { loadScreens } from '../widget/loadScreens.ts';

// As on a page that has shown a widget before. The other pages are in the end-to-end tests of the demo.
await loadScreens();

// Every test renders twice and mounts twice, as React does in development.
// Two cores may be busy with other tests: what is waited for may take longer than a second.
configure({ reactStrictMode: true, asyncUtilTimeout: 5000 });

// React tells of misuse on the console: act, keys, hydration. Here each of them is a failure.
// One is not ours: react-hook-form takes jsdom for a browser, also while a test renders as a server does, and React 18
// minds. `index.server.test.tsx` renders without jsdom, and hears nothing.
const notOurs = 'Warning: useLayoutEffect does nothing on the server';
const complaints = vi.spyOn(console, 'error').mockImplementation(() => undefined);

afterEach(() => {
  cleanup();
  const heard = complaints.mock.calls.splice(0);
  expect(heard.filter(([text]) => !String(text).startsWith(notOurs))).toEqual([]);
});
