'use client';
import type { ReactNode } from 'react';
import { useSlots } from '../look/useSlots.ts';
import { LoadAgain } from '../parts/LoadAgain.tsx';
import type { Widget } from './Widget.ts';

/** Where the captcha stands, if there is one; it keeps its room before it is there. */
export function CaptchaPlace({ widget }: { widget: Widget }): ReactNode {
  const cbk = useSlots();
  const { who, labels } = widget;
  const { captcha, more, fieldWords } = who;
  if (!captcha) return null;
  if (!more.part || !fieldWords) {
    return (
      <div className={cbk('captcha')}>
        {more.failed && <LoadAgain labels={labels} onPress={more.again} />}
      </div>
    );
  }
  const { CaptchaSlot } = more.part;
  return <CaptchaSlot captcha={captcha} words={fieldWords} labels={labels} />;
}
