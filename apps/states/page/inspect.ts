import { findHiddenFocus } from './inspect/findHiddenFocus.ts';
import { findLoss } from './inspect/findLoss.ts';
import { findSmallTargets } from './inspect/findSmallTargets.ts';
import { findViolations } from './inspect/findViolations.ts';

const inspect = { findHiddenFocus, findLoss, findSmallTargets, findViolations };

/** What can be asked of a page that shows a state. */
export type Inspect = typeof inspect;

Object.assign(window, { inspect });
