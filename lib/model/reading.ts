import { z } from 'zod'
import { articleMetaSchema, noteSchema } from './article'
import { claimSchema } from './claim'
import { placeSchema } from './place'
import { spanSchema } from './span'

/** A mention of a place and what it stands for; `place` is null where it stays open, and `reason` says why either way. */
export const toponymSchema = spanSchema.extend({
  text: z.string(),
  place: placeSchema.nullable(),
  reason: z.string(),
})
export type Toponym = z.infer<typeof toponymSchema>

/** What was looked at and not claimed. `evidence` are the words that might have been: the number, or what tells the kind. */
export const rejectionSchema = z.strictObject({
  sentence: spanSchema,
  evidence: spanSchema,
  reason: z.string(),
  /** It was claimed, under the id `claim`, and the newsroom has struck it. */
  struck: claimSchema
    .pick({ kind: true, quantity: true, unit: true })
    .extend({ claim: z.string(), why: noteSchema })
    .optional(),
})
export type Rejection = z.infer<typeof rejectionSchema>

/** Everything the reader says of one article. Derived: rebuilt from the text whenever the reader changes. */
export const readingSchema = z.strictObject({
  article: articleMetaSchema,
  toponyms: z.array(toponymSchema),
  claims: z.array(claimSchema),
  rejected: z.array(rejectionSchema),
})
export type Reading = z.infer<typeof readingSchema>
