import '@testing-library/jest-dom/vitest';
import { cleanup, configure } from '@testing-library/react';
import { afterEach, expect, vi } from 'vitest';

// Every test renders twice and mounts twice, as React does in development.
configure({ reactStrictMode: true });

// React tells of misuse on the console: act, keys, hydration. Here each of them is a failure.
const complaints = vi.spyOn(console, 'error').mockImplementation(() => undefined);

afterEach(() => {
  cleanup();
  const heard = complaints.mock.calls.splice(0);
  expect(heard).toEqual([]);
});
