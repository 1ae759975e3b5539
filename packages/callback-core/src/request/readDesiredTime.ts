import type { FieldCheck } from './createFieldCheck.ts';
import { readInstant } from './readInstant.ts';

/** The wanted moment in either of its spellings. */
export function readDesiredTime(check: FieldCheck): string | undefined {
  const time = check.read('desiredTime', readInstant);
  const other = check.read('desiredtime', readInstant);
  if (time !== undefined && other !== undefined && time !== other) {
    check.fail('desiredTime', 'and desiredtime name different moments; give only one of them');
  }
  return time ?? other;
}
