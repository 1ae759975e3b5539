'use client';
import type { CallbackClient } from 'callback-core';
import { useEffect, useState, useSyncExternalStore } from 'react';
import type { CallbackFormState } from './CallbackFormState.ts';
import { createSession, type Session } from './createSession.ts';
import { findSession, keepSession, takeSession } from './keptSessions.ts';

interface Held {
  client: CallbackClient;
  session: Session;
}

const editing: CallbackFormState = { status: 'editing' };

/** The session of a form. What was under way when a form of the same client and name went away is taken over. */
export function useSession(client: CallbackClient, name: string): [Session, CallbackFormState] {
  const [held, hold] = useState<Held>(() => ({ client, session: findSession(client, name) }));
  let { session } = held;
  if (held.client !== client || session.name !== name) {
    session = findSession(client, name);
    hold({ client, session });
  }

  useEffect(() => {
    // Two forms found the same one while they were rendered: the second begins anew.
    if (!session.claim()) {
      hold({ client, session: createSession(client, session.name) });
      return;
    }
    takeSession(session, client);
    return () => {
      session.release();
      if (session.isOpen()) keepSession(session, client);
    };
  }, [session, client]);

  const state = useSyncExternalStore(session.subscribe, session.state, () => editing);
  return [session, state];
}
