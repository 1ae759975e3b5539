'use client';
import type { ReactNode } from 'react';
import { Icon, type IconName } from '../icons/Icon.tsx';
import { type CallbackLabels, englishLabels } from '../labels/CallbackLabels.ts';
import { useSlots } from '../look/useSlots.ts';

/** What {@link AsapSteps} take. */
export interface AsapStepsProps {
  labels?: CallbackLabels;
}

/** What follows when the call is wanted as soon as possible. */
export function AsapSteps({ labels = englishLabels }: AsapStepsProps): ReactNode {
  const cbk = useSlots();
  const { when } = labels;
  const steps: readonly [IconName, string][] = [
    ['pen', when.asapStepNumber],
    ['phone', when.asapStepTurn],
    ['cup', when.asapStepMeanwhile],
  ];
  return (
    // biome-ignore lint/a11y/noRedundantRoles: Safari drops the list role with the bullets
    <ol className={cbk('steps')} role="list">
      {steps.map(([icon, text]) => (
        <li className={cbk('step')} key={icon}>
          <Icon name={icon} />
          <span className={cbk('step-text')}>{text}</span>
        </li>
      ))}
    </ol>
  );
}
