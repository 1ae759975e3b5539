import * as z from 'zod/mini';
import { complain, show } from '../options/complain.ts';
import type { OpenHours } from './Service.ts';

const HOURS = /^(\d\d):(\d\d)-(\d\d):(\d\d)$/;
const MEND = 'write opening times as "09:00-17:00", from 00:00 to 24:00.';

/** One stretch of opening times, `'09:00-17:00'` to minutes after midnight. */
const oneStretch: z.ZodMiniType<OpenHours> = z.pipe(
  z.string({ error: complain(MEND) }),
  z.transform((text, context) => {
    const hours = parseHours(text);
    if (typeof hours !== 'string') return hours;
    context.issues.push({ code: 'custom', message: `is ${show(text)}: ${hours}`, input: text });
    return z.NEVER;
  }),
);

/** The opening times of a day: in any order, none over another. */
export const openHoursSchema: z.ZodMiniType<OpenHours[]> = z
  .array(oneStretch, {
    error: complain('list the opening times of the day, such as ["09:00-17:00"].'),
  })
  .check(
    z.refine((day) => !overlaps(day), {
      error:
        'has opening times that overlap: join them to one, or let one end where the next begins.',
    }),
  );

function parseHours(text: string): OpenHours | string {
  const digits = HOURS.exec(text)?.slice(1).map(Number);
  if (digits === undefined) return MEND;
  const [openHour = 0, openMinute = 0, closeHour = 0, closeMinute = 0] = digits;
  const open = openHour * 60 + openMinute;
  const close = closeHour * 60 + closeMinute;
  if (openMinute > 59 || closeMinute > 59 || Math.max(open, close) > 24 * 60) {
    return 'there is no such time. Use 00:00 to 24:00.';
  }
  if (open >= close) {
    return 'the start must come before the end. Hours over midnight are two: until "24:00", and from "00:00" on the next day.';
  }
  return { open, close };
}

function overlaps(day: readonly OpenHours[]): boolean {
  const sorted = [...day].sort((a, b) => a.open - b.open);
  return sorted.some(({ open }, i) => open < (sorted[i - 1]?.close ?? 0));
}
