import { z } from 'zod'
import { articleMetaSchema, noteSchema } from './article'
import { claimKindSchema } from './claim'

/**
 * One line of `struck.json`: what was read wrongly, and the newsroom takes back. It strikes what `article` tells in a
 * sentence that holds `words`; of that only one kind or one number where `kind` or `value` is given.
 */
export const strikeSchema = z.strictObject({
  article: articleMetaSchema.shape.id,
  words: z.string().trim().min(1).max(1000),
  kind: claimKindSchema.optional(),
  value: z.number().nonnegative().optional(),
  /** Shown beside the article: for every reader, or one for each language of the pages. */
  why: noteSchema,
})
export type Strike = z.infer<typeof strikeSchema>
