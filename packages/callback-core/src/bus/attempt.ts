import { reportListenerError } from '../events/reportListenerError.ts';

/** Runs something of the page's: what it throws is reported as an uncaught error, and stops nothing else. */
export function attempt(task: () => void): void {
  try {
    task();
  } catch (error) {
    reportListenerError(error);
  }
}
