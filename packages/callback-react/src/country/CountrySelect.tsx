'use client';
import { type ReactNode, useMemo } from 'react';
import { useWatch } from 'react-hook-form';
import type { countryLabels } from '../labels/countryLabels.ts';
import { useSlots } from '../look/useSlots.ts';
import { listCountries } from '../phone/listCountries.ts';
import { CountryShell } from '../widget/CountryShell.tsx';
import type { WidgetForm } from '../widget/WidgetForm.ts';
import { countryCode } from './countryCode.ts';

/** What a {@link CountrySelect} takes. */
export interface CountrySelectProps {
  form: WidgetForm;
  /** ISO 3166-1 alpha-2. Default: all. */
  countries: readonly string[] | undefined;
  locale: string;
  words: typeof countryLabels;
}

/** The country of a number: a native list, under the code that it stands for. */
export function CountrySelect(props: CountrySelectProps): ReactNode {
  const cbk = useSlots();
  const { form, countries, locale, words } = props;
  const { inputProps } = form.field('country');
  const country = String(useWatch({ control: form.methods.control, name: 'country' }) ?? '');
  const list = useMemo(() => listCountries(locale, countries), [locale, countries]);
  return (
    <CountryShell text={countryCode(country) ?? words.noneShort}>
      <select
        {...inputProps}
        className={cbk('country-list')}
        aria-label={words.country}
        autoComplete="tel-country-code"
      >
        <option value="">{words.none}</option>
        {list.map(({ country: value, name, callingCode }) => (
          <option key={value} value={value}>
            {`${name} (+${callingCode})`}
          </option>
        ))}
      </select>
    </CountryShell>
  );
}
