import { findHiddenFocus } from './inspect/findHiddenFocus.ts';
import { findLoss } from './inspect/findLoss.ts';
import { findSmallTargets } from './inspect/findSmallTargets.ts';
import { findViolations } from './inspect/findViolations.ts';
import { listHeard, startHearing } from './inspect/hearing.ts';

const inspect = { findHiddenFocus, findLoss, findSmallTargets, findViolations };
const hearing = { listHeard, startHearing };

/** What can be asked of a page that shows a state. */
export type Inspect = typeof inspect;

/** What can be heard of a page. */
export type Hearing = typeof hearing;

Object.assign(window, { inspect, hearing });
