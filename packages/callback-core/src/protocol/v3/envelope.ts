import * as z from 'zod/mini';

/** Around every reply of v3, read leniently: a gateway's own answer may lack any part of it. */
export const envelope = z.looseObject({
  status: z.catch(
    z.optional(
      z.looseObject({
        code: z.catch(z.optional(z.number()), undefined),
        message: z.catch(z.optional(z.string()), undefined),
        corrId: z.catch(z.optional(z.string()), undefined),
      }),
    ),
    undefined,
  ),
  data: z.optional(z.unknown()),
});

export type Envelope = z.infer<typeof envelope>;
