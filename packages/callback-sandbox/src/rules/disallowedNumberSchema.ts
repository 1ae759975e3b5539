import * as z from 'zod/mini';
import { complain } from '../options/complain.ts';

const NUMBER =
  'write a number with 1 to 15 digits, such as "+4930112"; with "*" at the end it stands for all that begin so.';

/** A number that is not called, `'+1 900*'`, to its digits and, where there is one, the `*`. */
export const disallowedNumberSchema: z.ZodMiniType<string, string> = z.pipe(
  z
    .string({ error: complain(NUMBER) })
    .check(z.refine((text) => /^\d{1,15}\*?$/.test(strip(text)), { error: complain(NUMBER) })),
  z.transform(strip),
);

function strip(text: string): string {
  return text.replace(/[\s()./+-]/g, '');
}
