import type { Reconciliation } from '../reconcile/Reconciliation.ts';
import { FieldProblem } from '../request/FieldProblem.ts';

/** What `reconcile` made. */
export function readReconcile(value: unknown): Reconciliation {
  if (typeof value === 'function') return value as Reconciliation;
  throw new FieldProblem("is not what reconcile(…) returns; give reconcile('by-number')");
}
