/** Derives data/gazetteer/world.bin.gz, the index of the world's places: `npx tsx data/build/build-world.ts`. */
import { gzipSync } from 'node:zlib'
import { packWorld } from '@/lib/gazetteer/world/pack-world'
import { loadGivenNames } from './names/word-lists'
import { checkTowns } from './world/check-towns'
import { loadFirstLevel, loadSecondLevel } from './world/geonames-areas'
import { loadIsoAreas } from './world/iso-areas'
import { joinWorld } from './world/join-world'
import { nameAreas } from './world/name-areas'
import { loadOutlinedAreas } from './world/outlined-areas'
import { loadPlainWords } from './world/plain-words'
import { toRows } from './world/to-rows'
import { toTowns } from './world/towns'
import { loadWorldCities } from './world/world-cities'
import { loadWorldSources } from './world/world-sources'
import { writeBytes } from './write'

const sources = loadWorldSources()
const [cities, outlined] = [loadWorldCities(), loadOutlinedAreas()]
const world = joinWorld({
  iso: loadIsoAreas(),
  outlined,
  first: loadFirstLevel(),
  second: loadSecondLevel(),
  cities: [...cities, ...toTowns(sources.towns, cities, outlined)],
})
nameAreas(world.areas, sources)
const { places, names } = toRows(world, sources, { plain: loadPlainWords(), given: loadGivenNames() })
checkTowns(places, names)
const bytes = packWorld(places, names)
console.error(`${places.length} places, ${names.length} names, ${bytes.length} bytes`)
writeBytes('gazetteer/world.bin.gz', gzipSync(bytes, { level: 9 }))
