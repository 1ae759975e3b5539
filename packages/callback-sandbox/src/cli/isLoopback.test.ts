import { expect, it } from 'vitest';
import { isLoopback } from './isLoopback.ts';

it.each(['127.0.0.1', '127.255.255.254', '::1', '::ffff:127.0.0.1'])('%s is', (address) => {
  expect(isLoopback(address)).toBe(true);
});

it.each(['0.0.0.0', '::', '192.168.1.10', '128.0.0.1', '::2', '::ffff:10.0.0.1', '', undefined])(
  '%s is not',
  (address) => {
    expect(isLoopback(address)).toBe(false);
  },
);
