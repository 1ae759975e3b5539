'use client';
import type { CallbackClient } from 'callback-core';
import { useEffect, useState, useSyncExternalStore } from 'react';
import type { CallbackFormState } from './CallbackFormState.ts';
import { createSession, type Session } from './createSession.ts';
import { dropSession, findSession, keepSession } from './keptSessions.ts';

interface Held {
  client: CallbackClient;
  name: string;
  session: Session;
}

const editing: CallbackFormState = { status: 'editing' };

/** The session of a form. What was under way when a form of the same client and name went away is taken over. */
export function useSession(client: CallbackClient, name: string): [Session, CallbackFormState] {
  const [held, hold] = useState<Held>(() => ({ client, name, session: findSession(client, name) }));
  let { session } = held;
  if (held.client !== client || held.name !== name) {
    session = findSession(client, name);
    hold({ client, name, session });
  }

  useEffect(() => {
    // Two forms found the same one while they were rendered: the second begins anew.
    if (!session.claim()) {
      hold({ client, name, session: createSession(client) });
      return;
    }
    return () => {
      session.release();
      if (session.isOpen()) keepSession(session, client, name);
      else dropSession(session, client);
    };
  }, [session, client, name]);

  const state = useSyncExternalStore(session.subscribe, session.state, () => editing);
  return [session, state];
}
