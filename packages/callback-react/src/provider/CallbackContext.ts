'use client';
import type { CallbackClient } from 'callback-core';
import { createContext } from 'react';

/** Carries the client from the provider to the hooks. */
export const CallbackContext = createContext<CallbackClient | undefined>(undefined);
