import * as z from 'zod/mini';
import { complain } from '../options/complain.ts';
import { strictShape } from '../options/strictShape.ts';
import { wholeNumber } from '../options/wholeNumber.ts';

const NAME =
  'name a virtual queue with 1 to 100 characters, none of them a comma, a slash or a blank.';
const DAY_SECONDS = 86_400;

/** Checks the rules of a queue. */
export const queueSchema = strictShape({
  name: z.optional(
    z
      .string({ error: complain(NAME) })
      .check(z.regex(/^[^,/\s]{1,100}$/, { error: complain(NAME) })),
  ),
  waitSeconds: z.optional(wholeNumber(0, DAY_SECONDS, 'the seconds a call waits in the queue')),
  ringSeconds: z.optional(wholeNumber(0, DAY_SECONDS, 'the seconds an agent is sought')),
  talkSeconds: z.optional(wholeNumber(0, DAY_SECONDS, 'the seconds a call takes')),
});
