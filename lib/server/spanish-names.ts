import { existsSync, readFileSync } from 'node:fs'
import { z } from 'zod'
import type { GazetteerPlace } from '@/lib/model/place'
import { keepInProcess } from '@/lib/server/keep-in-process'

const file = 'data/gazetteer/spanish-names.json'
const namesSchema = z.record(z.string(), z.string().min(1))

/**
 * What Spanish calls a province, region or well-known city of the world, by its id; undefined where that is the name that the index shows.
 * @throws when the file cannot be read as names: that is a bug in what ships
 */
const spanishNameOf = (id: string): string | undefined =>
  keepInProcess(file, () => {
    const names = existsSync(file) ? namesSchema.parse(JSON.parse(readFileSync(file, 'utf8'))) : {}
    return new Map(Object.entries(names))
  }).get(id)

/** What a place is called in a language besides its name; undefined where nothing else is known. */
export function namesOf({ id, names }: Pick<GazetteerPlace, 'id' | 'names'>): GazetteerPlace['names'] {
  const es = names ? undefined : spanishNameOf(id)
  return es ? { es } : names
}
