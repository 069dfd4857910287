import { join } from 'node:path'
import { z } from 'zod'
import { type NameModel, noModel } from '@/lib/gazetteer/spans/name-model'
import { loadShipped } from '@/lib/server/gazetteer/load-shipped'
import { loadOnce } from '@/lib/server/keeping/keep-in-process'

const wordsSchema = z.string().transform((words) => new Set(words.split(' ')))
const fileSchema = z.strictObject({
  given: wordsSchema,
  plain: z.strictObject({ en: wordsSchema, es: wordsSchema }),
  weights: z.record(z.string(), z.number()).transform((weights) => new Map(Object.entries(weights))),
})

/** What tells places' names from others, one in a process for each folder. A folder without the file finds only its own. */
export function loadNameModel(folder: string): Promise<NameModel> {
  const file = join(folder, 'name-model.json')
  return loadOnce(file, async () => (await loadShipped(file, fileSchema)) ?? noModel)
}
