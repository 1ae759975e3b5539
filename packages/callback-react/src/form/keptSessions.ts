import type { CallbackClient } from 'callback-core';
import { createSession, type Session } from './createSession.ts';

// Of the browser's page alone: nothing is ever sent, and so nothing kept, while a page is rendered on a server.
const kept = new WeakMap<CallbackClient, Map<Session, string>>();

/** The session of a form that went away before its booking was seen to the end, else a new one. Changes nothing. */
export function findSession(client: CallbackClient, name: string): Session {
  for (const [session, of] of kept.get(client) ?? []) {
    if (of === name && !session.isClaimed()) return session;
  }
  return createSession(client);
}

/** Keeps a session for the next form of that name. */
export function keepSession(session: Session, client: CallbackClient, name: string): void {
  const sessions = kept.get(client) ?? new Map<Session, string>();
  kept.set(client, sessions.set(session, name));
}

/** Lets a session go. */
export function dropSession(session: Session, client: CallbackClient): void {
  kept.get(client)?.delete(session);
}
