import { z } from 'zod'

const recordWords = z.string().min(1)
/** Words of the record: one for every reader, or one for each language of the pages. */
export const recordWordsSchema = z.union([recordWords, z.strictObject({ en: recordWords, es: recordWords })])
export type RecordWords = z.infer<typeof recordWordsSchema>
