'use client';
import { type Context, createContext } from 'react';
import type { CallbackClassNames } from './CallbackClassNames.ts';
import type { CallbackComponents } from './CallbackComponents.ts';

/** What a host puts on the parts, and in their place. */
export interface Look {
  classNames?: CallbackClassNames | undefined;
  components?: CallbackComponents | undefined;
}

/** Brings a host's classes and components to the parts. */
export const LookContext: Context<Look> = createContext<Look>({});
