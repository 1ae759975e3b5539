'use client';
import type { CallbackClient } from 'callback-core';
import { useState } from 'react';
import type { countryParts } from '../country/countryParts.ts';
import type { fieldParts } from '../fields/fieldParts.ts';
import type { ShownField } from '../fields/ShownField.ts';
import { showFields } from '../fields/showFields.ts';
import type { FormFields } from '../form/FormFields.ts';
import type { UseCallbackFormOptions } from '../form/UseCallbackFormOptions.ts';
import type { countryLabels } from '../labels/countryLabels.ts';
import type { fieldLabels } from '../labels/fieldLabels.ts';
import type { Words } from '../labels/useWords.ts';
import { askedFields } from './askedFields.ts';
import type { CallbackWidgetProps } from './CallbackWidgetProps.ts';
import { problemWords } from './problemWords.ts';
import { type Captcha, useCaptcha } from './useCaptcha.ts';
import { type Loadable, useLoadable } from './useLoadable.ts';

/** What the second step is made of. */
export interface Who {
  /** Fields that are drawn, in their order. */
  shown: readonly ShownField[];
  /** List of countries and what goes with it. */
  country: Loadable<typeof countryParts>;
  /** What goes beyond the usual fields. */
  more: Loadable<typeof fieldParts>;
  /** Once they are loaded. */
  countryWords: typeof countryLabels | undefined;
  fieldWords: typeof fieldLabels | undefined;
  captcha: Captcha | undefined;
  /** Is it known how numbers are read? */
  settled: boolean;
  /** The widget booked by itself. */
  autoSubmitted: boolean;
  tellAutoSubmitted(booked: boolean): void;
  formOptions: UseCallbackFormOptions<FormFields>;
}

async function loadCountry(): Promise<typeof countryParts> {
  return (await import('../country/countryParts.ts')).countryParts;
}

async function loadMore(): Promise<typeof fieldParts> {
  return (await import('../fields/fieldParts.ts')).fieldParts;
}

/** Puts together what is asked of a customer. */
export function useWho(client: CallbackClient, props: CallbackWidgetProps, words: Words): Who {
  const { labels } = words;
  const { countryCodes = true, defaultCountry, defaultValues, autoSubmit } = props;
  const captcha = useCaptcha(client, props.captcha);
  // With their words, so that none of them is English first.
  const country = inWords(useLoadable(loadCountry, countryCodes), words);
  const wanted = props.fields || props.consent || captcha || autoSubmit;
  const more = inWords(useLoadable(loadMore, Boolean(wanted)), words);
  const [autoSubmitted, tellAutoSubmitted] = useState(false);
  const { part } = more;
  const fieldWords = part && { ...part.fieldLabels, ...labels.fields };
  const read = countryCodes ? country.part : undefined;
  const countryWords = read && { ...read.countryLabels, ...labels.country };
  const fields = askedFields(props, fieldWords);
  const shown = showFields(fields, labels, fieldWords?.email);
  return {
    shown,
    country,
    more,
    countryWords,
    fieldWords,
    captcha,
    settled: !countryCodes || country.failed || country.part !== undefined,
    autoSubmitted,
    tellAutoSubmitted,
    formOptions: {
      fields: Object.fromEntries(
        Object.entries(fields).map(([name, field]) => [
          name,
          typeof field === 'object' && field.type === 'hidden' ? true : field,
        ]),
      ),
      defaultValues: { ...unticked(shown), ...defaultValues },
      // Without the list nobody could say that a number is of another country.
      countryCodes: Boolean(read),
      defaultCountry,
      messageFor({ name, code }) {
        if (name === 'phonenumber') {
          return problemWords(code, labels, countryWords);
        }
        const field = shown.find((other) => other.name === name);
        return field && fieldWords && part?.fieldProblem(code, field, fieldWords);
      },
      prepare: captcha?.use,
    },
  };
}

function unticked(shown: readonly ShownField[]): Record<string, boolean> {
  const boxes = shown.filter(({ type }) => type === 'checkbox');
  return Object.fromEntries(boxes.map(({ name }) => [name, false]));
}

function inWords<Part>(loadable: Loadable<Part>, words: Words): Loadable<Part> {
  return { ...loadable, part: words.after('options', loadable.part) };
}
