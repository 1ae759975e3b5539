'use client';
import type { ScheduleRequest } from 'callback-core';
import type { ReactNode } from 'react';
import { type CallbackLabels, englishLabels } from '../labels/CallbackLabels.ts';
import { useSlots } from '../look/useSlots.ts';
import { fillText, gap } from './fillText.tsx';
import { fullName } from './fullName.ts';

/** What a {@link NumberDetail} takes. */
export interface NumberDetailProps {
  request: Pick<ScheduleRequest, 'firstname' | 'lastname' | 'phonenumber'>;
  labels?: CallbackLabels;
}

/** Which number is called and for whom, as typed. */
export function NumberDetail({ request, labels = englishLabels }: NumberDetailProps): ReactNode {
  const cbk = useSlots();
  const name = fullName(request);
  const number = (
    <bdi className={cbk('strong')} dir="ltr">
      {request.phonenumber}
    </bdi>
  );
  if (!name) return number;
  const text = labels.check.numberForName({ number: gap(0), name: gap(1) });
  return fillText(text, number, <bdi>{name}</bdi>);
}
