import { act, renderHook, waitFor } from '@testing-library/react';
import { expect, it } from 'vitest';
import { useLoadable } from './useLoadable.ts';

it('tells that a part did not come, and brings it when it is asked for again', async () => {
  let online = false;
  const part = { name: 'part' };
  const load = async () => {
    if (!online) throw new Error('The network broke.');
    return part;
  };
  const { result } = renderHook(() => useLoadable(load, true));
  expect(result.current).toMatchObject({ part: undefined, failed: false });
  await waitFor(() => expect(result.current.failed).toBe(true));
  online = true;
  act(() => result.current.again());
  await waitFor(() => expect(result.current.part).toBe(part));
  expect(result.current.failed).toBe(false);
});

it('loads nothing before it is wanted', () => {
  let asked = 0;
  const load = async () => {
    asked += 1;
    return {};
  };
  renderHook(() => useLoadable(load, false));
  expect(asked).toBe(0);
});
