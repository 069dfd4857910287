import { z } from 'zod'

/** A stretch of an article's text, `start` inclusive and `end` exclusive, in UTF-16 units. */
export const spanSchema = z.strictObject({
  start: z.number().int().nonnegative(),
  end: z.number().int().nonnegative(),
})
export type Span = z.infer<typeof spanSchema>
