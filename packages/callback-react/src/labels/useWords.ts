'use client';
import { useEffect, useMemo, useState } from 'react';
import { useLatest } from '../hooks/useLatest.ts';
import { bringLanguage, presentLanguage } from './bringLanguage.ts';
import { bringLater } from './bringLater.ts';
import type { SomeLabels } from './CallbackLabels.ts';
import { directionOf } from './directionOf.ts';
import type { CallbackLabelOverrides, LaterSets } from './LanguageWords.ts';
import { matchLanguage } from './matchLanguage.ts';
import { type MergedLabels, mergeLabels } from './mergeLabels.ts';
import { timeLocale } from './timeLocale.ts';

/** Whose words, and which of them. */
export interface UseWordsOptions {
  labels: CallbackLabelOverrides | undefined;
  /** BCP 47 tag of the customer. Nobody knows it on a server. */
  locale: string | undefined;
  /** Later sets that come near. */
  near: readonly (keyof LaterSets)[];
}

/** Words in the customer's language. */
export interface Words {
  /** English, and not to be shown, until it is `ready`. */
  labels: MergedLabels;
  ready: boolean;
  /** A part once a later set is there. Where that did not come, the English words that the part brings stand in. */
  after<Part>(set: keyof LaterSets, part: Part): Part | undefined;
  /** For the root. */
  lang: string;
  dir: 'ltr' | 'rtl';
  /** For days, times and numbers: in the language of the words. */
  locale: string | undefined;
}

interface Arrived {
  first: CallbackLabelOverrides;
  later: SomeLabels;
  sets: readonly string[];
}

/**
 * The words of a widget. While others are loaded those before stay, so that nothing that is open closes. Where they do
 * not come, English takes their place.
 */
export function useWords({ labels, locale, near }: UseWordsOptions): Words {
  const own = labels?.language;
  const match = locale === undefined ? 'en' : matchLanguage(locale);
  const present = own === undefined ? presentLanguage(match) : labels;
  const [arrived, setArrived] = useState<Arrived | undefined>(
    present && { first: present, later: {}, sets: [] },
  );
  const has = (set: keyof LaterSets): boolean =>
    arrived !== undefined && (!arrived.first.later?.[set] || arrived.sets.includes(set));

  const language = own ?? match;
  const complete = arrived?.first.language === language && near.every(has);
  const wanted = complete ? '' : [language, ...near].join();
  const latest = useLatest({ present, match, near });
  useEffect(() => {
    if (!wanted) return;
    let here = true;
    const bring = async (): Promise<void> => {
      const { present: known, match: tag, near: sets } = latest.current;
      const first = known ?? (await bringLanguage(tag));
      if (here) setArrived((before) => before ?? { first, later: {}, sets: [] });
      const later = await bringLater(first, sets);
      if (here) setArrived({ first, later, sets });
    };
    void bring();
    return () => {
      here = false;
    };
  }, [wanted]);

  const merged = useMemo(
    () => mergeLabels(labels, mergeLabels(arrived?.later, mergeLabels(arrived?.first))),
    [labels, arrived],
  );
  const lang = own ?? arrived?.first.language ?? language;
  return {
    labels: merged,
    ready: arrived !== undefined,
    after: (set, part) => (has(set) ? part : undefined),
    lang,
    dir: directionOf(lang),
    locale: locale && timeLocale(locale, lang),
  };
}
