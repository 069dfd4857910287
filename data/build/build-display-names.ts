/**
 * Derives data/gazetteer/{english,spanish}-names.json, what a language calls well-known cities, and Spanish the world's provinces
 * and regions, where the index shows another name: `npx tsx data/build/build-display-names.ts`, behind build-world.ts.
 */
import { join } from 'node:path'
import { foldName } from '@/lib/gazetteer/fold-name'
import { loadWorld } from '@/lib/server/gazetteer/load-world'
import { withoutNouns } from './world/area-names'
import { loadIsoAreas } from './world/iso-areas'
import { joinOutlines, startAreas } from './world/join-areas'
import { loadOutlinedAreas } from './world/outlined-areas'
import { loadWorldSources } from './world/world-sources'
import { dataFolder, writeText } from './write'

const world = loadWorld(join(dataFolder, 'gazetteer/world.bin.gz'))
const { areas, regions, englishCities, spanishCities } = loadWorldSources()

/** Transcriptions that are no Spanish, and nouns of another sort of division. */
const isSpanish = (name: string) =>
  /^[A-Za-zÁÉÍÓÚÜÑáéíóúüñ'’ -]+$/.test(name) && !/^(?:del?|metropolitano|Ayuntamiento)\b/.test(name)

/** Names of neighbours or of before a reform; and those of Spain's that its press in Spanish writes as the index does. */
const notTaken = new Set(['MG-U', 'NI-AN', 'NI-AS', 'ES-C', 'ES-GI', 'ES-L', 'ES-OR', 'ES-SS'])

const own = [
  ...Object.entries(areas).map(([id, { es }]) => [id, es] as const),
  ...regions.map(({ id, es }) => [id, es] as const),
]
const outlined = [...joinOutlines(startAreas(loadIsoAreas()), loadOutlinedAreas())].map(
  ([{ spanish }, id]) => [id, withoutNouns(spanish) ?? spanish] as const,
)

/** Natural Earth gives a few provinces a neighbour's name: one that several of a country bear is nobody's. */
const bearers = new Map<string, Set<string>>()
for (const [id] of [...own, ...outlined]) {
  const place = world.find(id)
  for (const name of place ? [place.name, ...place.aliases] : []) {
    const key = `${place?.country} ${foldName(name)}`
    bearers.set(key, (bearers.get(key) ?? new Set()).add(place?.name ?? ''))
  }
}

const names = new Map<string, string>()
for (const [id, es] of [...own, ...outlined]) {
  const place = world.find(id)
  if (!place || !es || es === place.name || notTaken.has(id) || names.has(id)) continue
  const isOwn = id in areas || id.startsWith('region:')
  const isKnown = place.aliases.some((alias) => foldName(alias) === foldName(es))
  const isAlone = bearers.get(`${place.country} ${foldName(es)}`)?.size === 1
  if (isOwn || (isKnown && isAlone && isSpanish(es))) names.set(id, es)
}

/** The largest city of a country that the index shows under just this name. */
function cityCalled(name: string, country: string): string {
  const [first = name] = name.split(' / ')
  const found = world
    .named(first)
    .find(({ place }) => place.kind === 'city' && place.country === country && place.name === name)
  if (!found) throw new Error(`build/sources/world: the index has no ${name} in ${country}`)
  return found.place.id
}

const byId = (cities: typeof englishCities): [string, string][] =>
  Object.entries(cities).flatMap(([country, names]) =>
    Object.entries(names).map(([name, called]): [string, string] => [cityCalled(name, country), called]),
  )

function writeNames(language: string, names: Iterable<[string, string]>): void {
  const lines = [...names]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map((pair) => pair.map((one) => JSON.stringify(one)).join(': '))
  writeText(`gazetteer/${language}-names.json`, `{\n${lines.join(',\n')}\n}\n`)
}

writeNames('english', byId(englishCities))
writeNames('spanish', new Map([...names, ...byId(spanishCities)]))
