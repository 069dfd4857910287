import { existsSync, readFileSync } from 'node:fs'
import { z } from 'zod'
import { plainSpelling } from '@/lib/gazetteer/plain-spelling'
import type { GazetteerPlace } from '@/lib/model/place'
import { keepInProcess } from '@/lib/server/keeping/keep-in-process'

const files = { en: 'data/gazetteer/english-names.json', es: 'data/gazetteer/spanish-names.json' }
const namesSchema = z.record(z.string(), z.string().min(1))

/**
 * What a language calls a place of the world, by its id; undefined where that is the name that the index shows.
 * @throws when the file cannot be read as names: that is a bug in what ships
 */
function listedName(language: keyof typeof files, id: string): string | undefined {
  const file = files[language]
  return keepInProcess(file, () => {
    const names = existsSync(file) ? namesSchema.parse(JSON.parse(readFileSync(file, 'utf8'))) : {}
    return new Map(Object.entries(names))
  }).get(id)
}

function englishName({ id, kind, name, country }: Nameable): string | undefined {
  const plain = kind === 'prison' ? name : plainSpelling(name, country)
  return listedName('en', id) ?? (plain === name ? undefined : plain)
}

type Nameable = Pick<GazetteerPlace, 'id' | 'kind' | 'name' | 'country' | 'names'>

/** What a place is called in a language besides its name; undefined where nothing else is known. */
export function namesOf(place: Nameable): GazetteerPlace['names'] {
  if (place.names) return place.names
  const [en, es] = [englishName(place), listedName('es', place.id)]
  return en || es ? { ...(en && { en }), ...(es && { es }) } : undefined
}
