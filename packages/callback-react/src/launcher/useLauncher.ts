'use client';
import { useState } from 'react';
import type { CallbackLabels } from '../labels/CallbackLabels.ts';
import type { WidgetStanding } from '../widget/WidgetHost.ts';
import type { CallbackLauncherProps } from './CallbackLauncherProps.ts';
import { describeStanding } from './describeStanding.ts';
import { findLeaveReason, type LeaveReason } from './findLeaveReason.ts';

/** What is seen of a launcher. It is on its root as `data-state`. */
export type LauncherView = 'closed' | 'open' | 'minimized';

/** What the launcher knows of its widget. */
interface Known {
  reason: LeaveReason | undefined;
  note: string;
}

/** A launcher, and what can be done with it. */
export interface Launcher {
  view: LauncherView;
  /** The customer opened it, not the page. */
  byCustomer: boolean;
  /** The question that stands before closing. */
  asked: LeaveReason | undefined;
  /** Would closing ask? */
  asks: boolean;
  /** How the widget stands, in a few words. */
  note: string;
  report(standing: WidgetStanding): void;
  /** Opens it, or brings it back. */
  show(): void;
  minimize(): void;
  /** Closes it, or asks before; when it asks already: goes on. */
  requestClose(): void;
  keepGoing(): void;
  close(): void;
}

interface State {
  minimized: boolean;
  byCustomer: boolean;
  asked: LeaveReason | undefined;
  known: Known | undefined;
}

const fresh: State = { minimized: false, byCustomer: false, asked: undefined, known: undefined };

/** Opens, minimises and closes a launcher, and asks before something is lost. */
export function useLauncher(
  { open: given, onOpenChange, confirmClose = 'dirty' }: CallbackLauncherProps,
  labels: CallbackLabels,
): Launcher {
  const [own, setOwn] = useState(false);
  const [state, setState] = useState(fresh);
  const put = (part: Partial<State>): void => setState((old) => ({ ...old, ...part }));
  const open = given ?? own;
  const { minimized, byCustomer, asked, known } = state;
  if (!open && state !== fresh) setState(fresh);
  // What was asked about has changed: the booking is settled, for example.
  else if (asked && asked !== known?.reason) put({ asked: undefined });

  const change = (next: boolean): void => {
    setOwn(next);
    onOpenChange?.(next);
  };

  return {
    view: !open ? 'closed' : minimized ? 'minimized' : 'open',
    byCustomer,
    asked,
    asks: known?.reason !== undefined,
    note: known?.note ?? '',
    report(standing) {
      const reason = findLeaveReason(standing, confirmClose);
      const note = describeStanding(standing, labels);
      if (reason !== known?.reason || note !== known?.note) put({ known: { reason, note } });
    },
    show() {
      if (open) put({ minimized: false });
      else {
        put({ byCustomer: true });
        change(true);
      }
    },
    minimize: () => put({ minimized: true, asked: undefined }),
    requestClose() {
      if (asked) put({ asked: undefined });
      else if (known?.reason) put({ asked: known.reason, minimized: false });
      else change(false);
    },
    keepGoing: () => put({ asked: undefined }),
    close: () => change(false),
  };
}
