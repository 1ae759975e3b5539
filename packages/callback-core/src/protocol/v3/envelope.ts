import * as z from 'zod/mini';

/** Around every reply of v3. Success is a 2xx with `status.code` 0. */
export const envelope = z.looseObject({
  status: z.looseObject({
    code: z.number(),
    message: z.catch(z.optional(z.string()), undefined),
    corrId: z.catch(z.optional(z.string()), undefined),
  }),
  data: z.optional(z.unknown()),
});

export type Envelope = z.infer<typeof envelope>;
