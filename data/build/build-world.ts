/** Derives data/gazetteer/world.bin.gz, the index of the world's places: `npx tsx data/build/build-world.ts`. */
import { gzipSync } from 'node:zlib'
import { foldName } from '@/lib/gazetteer/fold-name'
import { packWorld } from '@/lib/gazetteer/open-world'
import type { NameRow } from '@/lib/gazetteer/world-names'
import type { PlaceRow } from '@/lib/gazetteer/world-places'
import { isUsableName } from './world/usable-name'
import { loadOutlined } from './world/world-areas'
import { loadWorldCities } from './world/world-cities'
import { writeBytes } from './write'

const rows: PlaceRow[] = []
const names = new Map<string, Map<number, number>>()
const add = (name: string, place: number, as: number) => {
  const folded = foldName(name)
  const bearers = names.get(folded) ?? new Map<number, number>()
  names.set(folded, bearers)
  bearers.set(place, Math.min(as, bearers.get(place) ?? as))
}
const byGeonames = new Map<string, number>()
for (const area of loadOutlined()) {
  const place = rows.length
  rows.push({
    id: area.iso,
    number: 0,
    kind: 'province',
    seat: null,
    country: area.country,
    parent: null,
    lon: area.lon,
    lat: area.lat,
    populace: 0,
    name: area.english,
    aliases: [...new Set([area.name, area.spanish])].filter((name) => name !== area.english),
  })
  if (area.geonames) byGeonames.set(area.geonames, place)
  for (const name of [area.name, area.english, area.spanish]) if (isUsableName(name)) add(name, place, 0)
  for (const name of area.others) if (isUsableName(name)) add(name, place, 1)
}
for (const city of loadWorldCities().sort((a, b) => a.number - b.number)) {
  const place = rows.length
  const seat = { PPLC: 'country', PPLA: 'province', PPLA2: 'canton' }[city.feature] as PlaceRow['seat']
  rows.push({
    id: null,
    number: city.number,
    kind: 'city',
    seat: seat ?? null,
    country: city.country,
    parent: byGeonames.get(`${city.country}.${city.admin1}`) ?? null,
    lon: city.lon,
    lat: city.lat,
    populace: city.populace,
    name: city.name,
    aliases: [],
  })
  for (const name of [city.name, city.ascii]) add(name, place, 0)
  for (const name of city.others) if (isUsableName(name)) add(name, place, 1)
}
const ordered = (bearers: Map<number, number>): NameRow['bearers'] =>
  [...bearers]
    .map(([place, as]) => ({ place, as }))
    .sort((a, b) => (rows[b.place]?.populace ?? 0) - (rows[a.place]?.populace ?? 0) || a.place - b.place)
const bytes = packWorld(
  rows,
  [...names].map(([name, bearers]) => ({ name, bearers: ordered(bearers) })),
)
console.error(`${rows.length} places, ${names.size} names, ${bytes.length} bytes`)
writeBytes('gazetteer/world.bin.gz', gzipSync(bytes, { level: 9 }))
