import { MAX_DAYS } from '../book/listAvailability.ts';
import { RequestProblem } from './RequestProblem.ts';

/** The period asked for ends before it begins, or is too long; both protocols say it in these words. */
export function createPeriodProblem(): RequestProblem {
  return new RequestProblem(
    400,
    `end must not be before start, nor more than ${MAX_DAYS} days after it.`,
  );
}
