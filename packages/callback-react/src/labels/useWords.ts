'use client';
import { useEffect, useMemo, useState } from 'react';
import { useLatest } from '../hooks/useLatest.ts';
import { type Arrived, english, present } from './Arrived.ts';
import type { CallbackLabelOverrides, LaterSets } from './LanguageWords.ts';
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
  /** For the root; the page's own until the words are there. */
  dir: 'ltr' | 'rtl' | undefined;
  /** For days, times and numbers: in the language of the words. */
  locale: string | undefined;
}

/**
 * The words of a widget. While others are loaded those before stay, so that nothing that is open closes. Where they do
 * not come, English takes their place.
 */
export function useWords({ labels, locale, near }: UseWordsOptions): Words {
  const own = labels?.language;
  const tag = own ?? locale ?? 'en';
  const here = own ? labels : /^en\b/i.test(tag) ? english : present.get(tag);
  const [arrived, setArrived] = useState<Arrived | undefined>(
    here && { tag, first: here, later: {}, sets: [] },
  );
  const has = (set: keyof LaterSets): boolean =>
    arrived !== undefined && (!arrived.first.later?.[set] || arrived.sets.includes(set));

  const complete = arrived?.tag === tag && near.every(has);
  const wanted = complete ? '' : [tag, ...near].join();
  const latest = useLatest({ tag, here, near });
  useEffect(() => {
    if (!wanted) return;
    let mounted = true;
    const show = (next: (before: Arrived | undefined) => Arrived): void => {
      if (mounted) setArrived(next);
    };
    const { current } = latest;
    import('./speak.ts').then(
      ({ speak }) => speak(current, show),
      () => show(() => ({ tag: current.tag, first: english, later: {}, sets: current.near })),
    );
    return () => {
      mounted = false;
    };
  }, [wanted]);

  const merged = useMemo(
    () => mergeLabels(labels, mergeLabels(arrived?.later, mergeLabels(arrived?.first))),
    [labels, arrived],
  );
  const words = own ? labels : arrived?.first;
  const lang = words?.language ?? tag;
  return {
    labels: merged,
    ready: arrived !== undefined,
    after: (set, part) => (has(set) ? part : undefined),
    lang,
    dir: words && (words.dir ?? 'ltr'),
    locale: locale && timeLocale(locale, lang),
  };
}
