import { z } from 'zod'
import { daySchema } from './day'

export const languages = ['en', 'es'] as const
export const languageSchema = z.enum(languages)
export type Language = z.infer<typeof languageSchema>

const line = z.string().trim().min(1, 'must not be empty').max(500, 'must be at most 500 characters')

/** What an article file says of itself. Unknown keys are refused by name. */
export const articleMetaSchema = z.strictObject({
  id: z
    .string()
    .regex(/^[a-z0-9][a-z0-9._-]{0,127}$/i, 'use letters, digits, dot, hyphen and underscore, at most 128'),
  title: line,
  publisher: line,
  url: z
    .url({ protocol: /^https?$/ })
    .max(2000)
    .nullable(),
  /** Null only in a reading of a bare text, where nothing says the day; such a text is never stored. */
  publishedAt: daySchema.nullable(),
  language: languageSchema,
  author: line.optional(),
  note: z.string().trim().min(1).max(2000).optional(),
})
export type ArticleMeta = z.infer<typeof articleMetaSchema>

/** The record: `text` is kept exactly as given; every offset in a reading counts UTF-16 units into it. */
export type Article = ArticleMeta & { text: string }
