'use client';
import { useQuery } from '@tanstack/react-query';
import { type CallbackError, isCallbackError } from 'callback-core';
import { useEffect, useMemo, useRef } from 'react';
import { useCallbackWaitTime } from '../hooks/useCallbackWaitTime.ts';
import { useLatest } from '../hooks/useLatest.ts';
import { offerLabels } from '../labels/offerLabels.ts';
import { clientKey } from '../query/clientKey.ts';
import type { Widget } from '../widget/Widget.ts';
import { checkWaitTime } from './checkWaitTime.ts';
import { toOffer } from './toOffer.ts';

const OPENING_MS = 60_000;

/** Asks for the wait and whether the office is open while the first step is shown. Draws nothing. */
export function OfferWatch({ widget }: { widget: Widget }): null {
  const { client, options, booking, format, labels, tellOffer } = widget;
  const { waitTime, serviceName } = options;
  if (waitTime) checkWaitTime(waitTime);
  const { step } = booking.screen;
  const asked = step === 'when';
  const wait = useCallbackWaitTime({
    client,
    queue: waitTime?.queue ?? '',
    query: {
      enabled: asked && waitTime !== undefined,
      refetchInterval: ({ state }) => again(state.error, (waitTime?.refreshInterval ?? 10) * 1000),
    },
  });
  const opening = useQuery({
    queryKey: ['callback', 'openFor', clientKey(client), serviceName],
    queryFn: ({ signal }) => client.openFor({ ...(serviceName && { serviceName }) }, { signal }),
    enabled: asked && client.apiVersion === 'v3',
    staleTime: OPENING_MS,
    refetchInterval: ({ state }) => again(state.error, OPENING_MS),
    retry: false,
    networkMode: 'online',
  });

  const words = labels.offer;
  const write = format?.number;
  const closed = opening.data?.seconds === 0;
  // What was known before a question failed is not known any more.
  const seconds = wait.error ? undefined : wait.data?.seconds;
  const offer = useMemo(
    () => toOffer({ closed, seconds, waitTime, words: { ...offerLabels, ...words }, write }),
    [closed, seconds, waitTime, words, write],
  );
  const same = JSON.stringify(offer);
  const latest = useLatest(offer);
  // biome-ignore lint/correctness/useExhaustiveDependencies: told when its content changes, not its identity
  useEffect(() => {
    tellOffer(latest.current);
  }, [same, tellOffer]);

  const answered = !(wait.isLoading || opening.isLoading);
  useFirstChoice({ widget, off: offer.off !== undefined, answered });
  return null;
}

/**
 * Turns to the times when the first answers take "as soon as possible" away. Later answers never move a choice:
 * somebody may be about to press.
 */
function useFirstChoice({
  widget: { booking },
  off,
  answered,
}: {
  widget: Widget;
  off: boolean;
  answered: boolean;
}): void {
  const { choice, screen, chooseKind } = booking;
  const decided = useRef(choice.kind !== 'asap');
  const choose = useLatest(chooseKind);
  const { step } = screen;
  const { kind } = choice;
  useEffect(() => {
    if (step === 'done') decided.current = false;
    if (kind !== 'asap' || step === 'who' || step === 'check') decided.current = true;
    if (step !== 'when' || decided.current) return;
    if (off) choose.current('time');
    if (answered) decided.current = true;
  }, [step, kind, off, answered]);
}

/** When to ask again: not where asking cannot work. */
function again(error: unknown, everyMs: number): number | false {
  const { retry }: Partial<CallbackError> = isCallbackError(error) ? error : {};
  return retry === 'fix' || retry === 'never' ? false : everyMs;
}
