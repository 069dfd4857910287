import { z } from 'zod'
import { spanSchema } from './span'

/**
 * Which words of the article carried each part of a claim. They stand in the claim's sentence, or where it was told before;
 * a part that no words carry (the country, where nothing closer is said) has none.
 */
export const explanationSchema = z.strictObject({
  kind: z.array(spanSchema),
  number: spanSchema.nullable(),
  /** Of the number ("at least"), or of what is only rumoured. */
  hedge: z.array(spanSchema),
  place: z.array(spanSchema),
  date: z.array(spanSchema),
  speaker: z.array(spanSchema),
})
export type Explanation = z.infer<typeof explanationSchema>
