'use client';
import type { CallbackClient, ScheduleRequest } from 'callback-core';
import { type ComponentType, useReducer, useState } from 'react';
import type { CaptchaProps } from '../fields/CaptchaProps.ts';

/** A captcha and the token that is at hand. */
export interface Captcha {
  Component: ComponentType<CaptchaProps>;
  token: string | undefined;
  /** Tokens that were used so far. */
  round: number;
  /** How often a token was asked for. */
  asked: number;
  ask(): void;
  receive(token: string | undefined): void;
  /** Puts the token into a request. A token is used once. */
  use(request: ScheduleRequest): ScheduleRequest;
}

const add = (count: number): number => count + 1;

/** Keeps the token of a captcha until a booking takes it; nothing where there is no captcha. */
export function useCaptcha(
  { apiVersion }: CallbackClient,
  Component: ComponentType<CaptchaProps> | undefined,
): Captcha | undefined {
  const [token, receive] = useState<string>();
  const [round, count] = useReducer(add, 0);
  const [asked, ask] = useReducer(add, 0);
  if (!Component) return undefined;
  return {
    Component,
    token,
    round,
    asked,
    ask,
    receive,
    use(request) {
      receive(undefined);
      count();
      const { userData } = request;
      // v1 has no place for it: whatever stands before the service finds it beside the other data.
      return apiVersion === 'v1'
        ? { ...request, userData: { ...userData, captchaToken: token } }
        : { ...request, captchaToken: token };
    },
  };
}
