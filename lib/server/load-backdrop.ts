import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import type { Language } from '@/lib/model/article'
import { type AreaGeometry, areaGeometrySchema } from '@/lib/model/place'

const contextSchema = z.object({
  features: z.array(z.object({ id: z.string(), geometry: areaGeometrySchema })),
})
/** A name that is the same in every language, or words in each. */
const saidSchema = z.union([z.string(), z.strictObject({ en: z.string(), es: z.string() })])
const creditSchema = z.object({
  what: saidSchema,
  source: saidSchema,
  licence: saidSchema,
  url: z.string().nullable(),
  attribution: saidSchema.nullable(),
})
type WrittenCredit = z.infer<typeof creditSchema>
type Credit = {
  what: string
  source: string
  licence: string
  url: string | null
  attribution: string | null
}

/** What stands behind the crisis on the map: the neighbours' outlines, and whose data it is. */
export type Backdrop = { neighbours: AreaGeometry[]; credits: Credit[] }
type WrittenBackdrop = { neighbours: AreaGeometry[]; credits: WrittenCredit[] }

/** A file that is not there holds nothing; one that cannot be read as what it should be is a bug in what ships. */
async function loadJson<T>(file: string, schema: z.ZodType<T>): Promise<T | null> {
  try {
    return schema.parse(JSON.parse(await readFile(file, 'utf8')))
  } catch (error) {
    if ((error as { code?: unknown }).code === 'ENOENT') return null
    throw error
  }
}

const known = new Map<string, Promise<WrittenBackdrop>>()

async function readBackdrop(countries: readonly string[], folder: string): Promise<WrittenBackdrop> {
  const codes = countries.filter((country) => /^[A-Z]{2}$/.test(country))
  const contexts = await Promise.all(
    codes.map((code) => loadJson(join(folder, code, 'context.json'), contextSchema)),
  )
  const found = contexts.filter((context) => context !== null)
  // Of a country that the gazetteer does not hold nothing is shown, and nobody is to be named for it.
  const credits = found.length > 0 ? await loadJson(join(folder, 'credits.json'), z.array(creditSchema)) : []
  return {
    neighbours: found.flatMap(({ features }) => features.map(({ geometry }) => geometry)),
    credits: credits ?? [],
  }
}

const sayIn = (language: Language) => (said: z.infer<typeof saidSchema>) =>
  typeof said === 'string' ? said : said[language]

function toCredit(credit: WrittenCredit, say: ReturnType<typeof sayIn>): Credit {
  const { what, source, licence, url, attribution } = credit
  const named = attribution === null ? null : say(attribution)
  return { what: say(what), source: say(source), licence: say(licence), url, attribution: named }
}

/** The backdrop for a crisis's countries (ISO 3166-1 codes), read once a process: these files ship with the app. */
export async function loadBackdrop(
  countries: readonly string[],
  language: Language,
  folder = 'data/gazetteer',
): Promise<Backdrop> {
  const key = `${folder} ${countries.join()}`
  const backdrop = known.get(key) ?? readBackdrop(countries, folder)
  known.set(key, backdrop)
  backdrop.catch(() => known.delete(key))
  const { neighbours, credits } = await backdrop
  const say = sayIn(language)
  return { neighbours, credits: credits.map((credit) => toCredit(credit, say)) }
}
