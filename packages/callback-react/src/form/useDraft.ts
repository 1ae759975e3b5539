'use client';
import { type RefObject, useEffect, useRef } from 'react';
import { useLatest } from '../hooks/useLatest.ts';
import type { Draft, DraftedForm, OpenDraft } from './Draft.ts';

/** The open draft of a form, where one is wanted. It stays when the form leaves, to hear what becomes of its booking. */
export function useDraft(
  draft: Draft | undefined,
  { name, methods, session }: DraftedForm,
): RefObject<OpenDraft | undefined> {
  const open = useRef<OpenDraft>(undefined);
  const latest = useLatest(draft);
  useEffect(() => {
    open.current = latest.current?.({ name, methods, session });
    return open.current?.stop;
  }, [name, methods, session]);
  return open;
}
