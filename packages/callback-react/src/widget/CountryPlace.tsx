import type { ReactNode } from 'react';
import { CountryShell } from './CountryShell.tsx';
import type { Widget } from './Widget.ts';

/** The country of the number, or its room while it is loaded. Where it does not load, numbers are taken as typed. */
export function CountryPlace({ widget }: { widget: Widget }): ReactNode {
  const {
    form,
    who,
    options,
    words: { locale },
  } = widget;
  const { countryCodes = true, countries } = options;
  const { country, countryWords: words } = who;
  if (!countryCodes || country.failed) return null;
  if (!country.part || !words || !locale) {
    return <CountryShell text={form.values().country} />;
  }
  const { CountrySelect } = country.part;
  return <CountrySelect form={form} countries={countries} locale={locale} words={words} />;
}
