import { expect, it } from 'vitest';
import { checkProps } from './checkProps.ts';

it.each([
  [
    { immediateCallback: false, scheduledCallback: false },
    /`immediateCallback` and `scheduledCallback` are both false/,
  ],
  [{ numberOfDays: 0 }, /`numberOfDays` is 0. Give a whole number from 1 to 31/],
  [{ numberOfDays: 32 }, /`numberOfDays` is 32. Give a whole number from 1 to 31/],
  [{ view: 'week' as 'month' }, /`view` is "week". Give "days" or "month"/],
  [{ locale: 'en_US' }, /`locale` "en_US" is not a language tag/],
  [{ timeZone: 'Berlin' }, /`timeZone` "Berlin" is not an IANA time zone/],
])('says what is wrong with %o', (props, message) => {
  expect(() => checkProps(props)).toThrow(message);
});

it('lets good props pass', () => {
  expect(() =>
    checkProps({ locale: 'de-AT', timeZone: 'Europe/Vienna', numberOfDays: 31 }),
  ).not.toThrow();
});
