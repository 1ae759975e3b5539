import * as z from 'zod/mini';

/** The server's name for a booking. An answer without one confirms nothing. */
export const bookingId: z.ZodMiniString = z
  .string()
  .check(z.refine((id) => id.length > 0 && id.length <= 1000));
