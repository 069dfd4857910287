import { z } from 'zod'
import { daySchema } from './day'

export const languages = ['en', 'es'] as const
export const languageSchema = z.enum(languages)
export type Language = z.infer<typeof languageSchema>

const line = z.string().trim().min(1, 'must not be empty').max(500, 'must be at most 500 characters')

const remark = z.string().trim().min(1).max(2000)
/** A remark of whoever put the article here: one for every reader, or one for each language of the pages. */
export const noteSchema = z.union([remark, z.strictObject({ en: remark, es: remark })])
export type Note = z.infer<typeof noteSchema>

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
  note: noteSchema.optional(),
})
export type ArticleMeta = z.infer<typeof articleMetaSchema>

/** The record: `text` is kept exactly as given; every offset in a reading counts UTF-16 units into it. */
export type Article = ArticleMeta & { text: string }
