import type { CallbackClient } from 'callback-core';
import { createSession, type Session } from './createSession.ts';

// Of the browser's page alone: nothing is ever sent, and so nothing kept, while a page is rendered on a server.
const kept = new WeakMap<CallbackClient, Set<Session>>();

/** The session of a form that went away before its booking was seen to the end, else a new one. Changes nothing. */
export function findSession(client: CallbackClient, name: string): Session {
  const found = [...(kept.get(client) ?? [])].find((session) => session.name === name);
  return found ?? createSession(client, name);
}

/** Keeps a session for the next form of its name. */
export function keepSession(session: Session, client: CallbackClient): void {
  kept.set(client, (kept.get(client) ?? new Set()).add(session));
}

/** A form has it now. */
export function takeSession(session: Session, client: CallbackClient): void {
  kept.get(client)?.delete(session);
}
