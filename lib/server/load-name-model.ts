import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { type NameModel, noModel } from '@/lib/gazetteer/spans/name-model'

const wordsSchema = z.string().transform((words) => new Set(words.split(' ')))
const fileSchema = z.strictObject({
  given: wordsSchema,
  plain: z.strictObject({ en: wordsSchema, es: wordsSchema }),
  weights: z.record(z.string(), z.number()).transform((weights) => new Map(Object.entries(weights))),
})

const shared = globalThis as { crisisMapNameModels?: Map<string, NameModel> }
const opened = shared.crisisMapNameModels ?? new Map<string, NameModel>()
shared.crisisMapNameModels = opened

/** What tells places' names from others, one in a process for each folder. A folder without the file finds only its own. */
export async function loadNameModel(folder: string): Promise<NameModel> {
  const file = join(folder, 'name-model.json')
  const known = opened.get(file)
  if (known) return known
  const model = existsSync(file) ? fileSchema.parse(JSON.parse(readFileSync(file, 'utf8'))) : noModel
  opened.set(file, model)
  return model
}
