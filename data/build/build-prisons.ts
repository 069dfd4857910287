/** Derives data/gazetteer/world-prisons.json, the prisons of the world that news names: `npx tsx data/build/build-prisons.ts`. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { readFacilityName } from '@/lib/gazetteer/facilities/facility-name'
import { foldName, wordsOfName } from '@/lib/gazetteer/fold-name'
import { withoutArticle } from '@/lib/gazetteer/name-index'
import type { WorldPlace } from '@/lib/gazetteer/world/world-index'
import type { GazetteerPlace } from '@/lib/model/place'
import { loadWorld } from '@/lib/server/gazetteer/load-world'
import { dataFolder, writeList } from './write'

const sourceSchema = z.strictObject({
  provenance: z.string(),
  prisons: z.array(
    z.strictObject({
      country: z.string().length(2),
      /** The town it stands in, by a name of the world's index, and its province where several are called so. */
      town: z.string(),
      province: z.string().optional(),
      names: z.array(z.string()).min(1),
      /** Names without a noun that also stand for a person, a town or a word. */
      weak: z.array(z.string()).default([]),
      point: z.tuple([z.number(), z.number()]).optional(),
      /** The page that gives the point. */
      pointFrom: z.string().optional(),
      /** A page that names the town. */
      source: z.string().optional(),
    }),
  ),
})
type Written = z.infer<typeof sourceSchema>['prisons'][number]

const file = join(dataFolder, 'build/sources/world/prisons.json')
const { prisons } = sourceSchema.parse(JSON.parse(readFileSync(file, 'utf8')))
const world = loadWorld(join(dataFolder, 'gazetteer/world.bin.gz'))

function townOf({ town, country, province, names }: Written): WorldPlace {
  const found = world
    .named(town)
    .map(({ place }) => place)
    .filter((place) => place.kind === 'city' && place.country === country)
    .filter((place) => province === undefined || place.province === province)
    .sort((a, b) => b.populace - a.populace)[0]
  if (!found) throw new Error(`${names[0]}: no town ${town} in ${country} ${province ?? ''}`)
  return found
}

/** The id that an article gives it where no list holds it, so that what was read before keeps its place. */
function slugOf(name: string, country: string): string {
  const { core, qualifiers, number } = readFacilityName(wordsOfName(name), new Set())
  const own = core ? [...withoutArticle(core.split(' ')), ...qualifiers] : wordsOfName(name)
  const key = [...own, core && number !== null ? String(number) : '']
    .filter((word) => word && word !== 'prison')
    .join(' ')
  return `${foldName(key).replaceAll(' ', '-')}-${country.toLowerCase()}`
}

/** What the point rests on: a page, or general knowledge that nobody has checked. */
function sourceOf({ point, pointFrom, source }: Written, town: WorldPlace): string {
  if (point && pointFrom) return `${pointFrom}: good to about 100 m`
  const named = source ? `town: ${source}` : 'project: town as commonly reported'
  return point
    ? `${source ? `${named}; ` : ''}project: point from general knowledge, good to a kilometre or two; not checked`
    : `${named}; point of ${town.name} from GeoNames (${town.id})`
}

const taken = new Set<string>()

function toPlace(written: Written): GazetteerPlace {
  const { country, names, weak, point } = written
  const town = townOf(written)
  const [name = '', ...aliases] = names
  const id = slugOf(name.replace(/[()]/g, ''), country)
  if (taken.has(id)) throw new Error(`${id} is there twice`)
  taken.add(id)
  return {
    id,
    name,
    aliases: [...new Set([...aliases, ...weak])],
    kind: 'prison',
    province: town.province,
    country,
    lon: point?.[0] ?? town.lon,
    lat: point?.[1] ?? town.lat,
    precision: point ? 'neighbourhood' : 'city',
    canton: town.canton ?? null,
    ...(weak.length > 0 ? { weakAliases: weak } : {}),
    coordinatesSource: sourceOf(written, town),
  }
}

writeList(
  'gazetteer/world-prisons.json',
  prisons.map(toPlace).sort((a, b) => (a.id < b.id ? -1 : 1)),
)
