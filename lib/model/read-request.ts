import { z } from 'zod'
import { articleMetaSchema, languageSchema } from './article'
import { daySchema } from './day'

/** UTF-16 units of a text that is read while its sender waits: some eight thousand words. */
export const longestRead = 50_000

/** A text to be read and not kept, and what an article file may say of it. What is left out is guessed, or open. */
export const readRequestSchema = z.strictObject({
  text: z
    .string()
    .max(longestRead)
    .describe('The text, or an article file: front matter and text. It is read and not kept.'),
  language: languageSchema.optional().describe('Guessed from the text where it is left out.'),
  publishedAt: daySchema
    .nullable()
    .optional()
    .describe('The day of publication, by which "on Monday" is a day. It must have come.'),
  title: z.string().max(500).optional(),
  publisher: z.string().max(500).optional(),
  id: articleMetaSchema.shape.id.optional(),
  url: articleMetaSchema.shape.url.optional(),
  author: articleMetaSchema.shape.author,
  note: articleMetaSchema.shape.note,
})
export type ReadRequest = z.infer<typeof readRequestSchema>

/** For the reader: `stored` is the id of the article that has just this text, what was struck of which is struck here too. */
export type TextToRead = ReadRequest & { stored?: string }
