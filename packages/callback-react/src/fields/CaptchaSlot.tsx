'use client';
import { type ReactNode, useEffect, useId, useRef, useState } from 'react';
import type { CallbackLabels } from '../labels/CallbackLabels.ts';
import type { fieldLabels } from '../labels/fieldLabels.ts';
import { useSlots } from '../look/useSlots.ts';
import { FieldError } from '../parts/FieldError.tsx';
import { LoadAgain } from '../parts/LoadAgain.tsx';
import type { Captcha } from '../widget/useCaptcha.ts';

/** What a {@link CaptchaSlot} takes. */
export interface CaptchaSlotProps {
  captcha: Captcha;
  words: typeof fieldLabels;
  labels: CallbackLabels;
}

/** The page's captcha, mounted anew for each token. A press without one brings the focus here. */
export function CaptchaSlot({ captcha, words, labels }: CaptchaSlotProps): ReactNode {
  const cbk = useSlots();
  const { Component, token, round, asked, receive } = captcha;
  const [failed, setFailed] = useState(false);
  const [again, setAgain] = useState(0);
  const box = useRef<HTMLDivElement>(null);
  const errorId = useId();
  const missing = asked > 0 && !token;
  // Asked before, on another screen, is not asked here.
  const before = useRef(asked);
  useEffect(() => {
    if (asked !== before.current) box.current?.focus();
    before.current = asked;
  }, [asked]);
  // A token belongs to the captcha that is shown.
  useEffect(() => () => receive(undefined), [receive]);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields
    <div
      className={cbk('captcha')}
      role="group"
      aria-label={words.captcha}
      aria-describedby={missing ? errorId : undefined}
      tabIndex={-1}
      ref={box}
    >
      {failed ? (
        <LoadAgain
          title={words.captchaFailed}
          labels={labels}
          onPress={() => {
            setFailed(false);
            setAgain(again + 1);
          }}
        />
      ) : (
        <Component
          key={`${round} ${again}`}
          onToken={receive}
          onExpired={() => receive(undefined)}
          onFailed={() => setFailed(true)}
        />
      )}
      {missing && (
        <FieldError id={errorId} labels={labels}>
          {words.captchaMissing}
        </FieldError>
      )}
    </div>
  );
}
