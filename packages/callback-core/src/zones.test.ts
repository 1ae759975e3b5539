import { expect, it } from 'vitest';

it('the machine stands in the zone that it is told to', () => {
  const zone = process.env['TZ'] ?? '';
  expect(zone).not.toBe('');
  const options = { dateStyle: 'short', timeStyle: 'long' } as const;
  for (const month of [0, 6]) {
    const instant = Date.UTC(2027, month, 1, 12);
    const there = new Intl.DateTimeFormat('sv-SE', { ...options, timeZone: zone });
    expect(new Intl.DateTimeFormat('sv-SE', options).format(instant)).toBe(there.format(instant));
    expect(new Date(instant).getHours()).toBe(
      Number(
        new Intl.DateTimeFormat('en', { hour: 'numeric', hourCycle: 'h23', timeZone: zone }).format(
          instant,
        ),
      ),
    );
  }
});
