import type { Crisis } from '@/lib/model/crisis'
import type { GazetteerPlace } from '@/lib/model/place'
import { type Random, seeded } from '@/lib/server/synthetic/seeded'

/** Code, name and middle of a country that is in no atlas: far out in the South Atlantic, of no sea lane's interest. */
const country = { code: 'XS', name: 'Synthetica', lon: -24, lat: -32 }
const span = 8 // degrees from edge to edge
const across = 4 // provinces in a row
const towns = 2_000
const prisons = 24

export type MadeUpCountry = { crisis: Omit<Crisis, 'id'>; places: GazetteerPlace[] }

const onsets = ['b', 'br', 'd', 'dr', 'f', 'g', 'gl', 'k', 'l', 'm', 'n', 'p', 'r', 's', 't', 'tr', 'v', 'z']
const vowels = ['a', 'e', 'i', 'o', 'u']
const endings = ['l', 'm', 'n', 'nd', 'r', 'rk', 's', 'st', 't', 'x']

/** Every name begins with "Synth", so that nobody takes one for a place that there is. */
function* names(random: Random): Generator<string, never> {
  const pick = (list: readonly string[]) => list[Math.floor(random() * list.length)]
  const given = new Set<string>()
  for (;;) {
    const name = `Synth${pick(vowels)}${pick(onsets)}${pick(vowels)}${pick(onsets)}${pick(vowels)}${pick(endings)}`
    if (given.has(name)) continue
    given.add(name)
    yield name
  }
}

const round = (degrees: number) => Math.round(degrees * 1e4) / 1e4

type Corner = [lon: number, lat: number]

/** Corners of the provinces: a grid whose inner lines are pulled about, so that neighbours share their border. */
function toCorners(random: Random): Corner[][] {
  const cell = span / across
  const pull = () => (random() - 0.5) * cell * 0.5
  return Array.from({ length: across + 1 }, (_, row) =>
    Array.from(
      { length: across + 1 },
      (_, column): Corner => [
        round(country.lon - span / 2 + column * cell + pull()),
        round(country.lat - span / 2 + row * cell + pull()),
      ],
    ),
  )
}

function toProvince(name: string, rank: number, corners: Corner[][]): GazetteerPlace {
  const [row, column] = [Math.floor(rank / across), rank % across]
  const at = (up: number, right: number) => corners[row + up]?.[column + right] ?? [0, 0]
  const ring = [at(0, 0), at(0, 1), at(1, 1), at(1, 0), at(0, 0)]
  const middle = (axis: 0 | 1) => round(ring.slice(1).reduce((sum, corner) => sum + corner[axis], 0) / 4)
  return {
    ...placeOf(`${country.code}-${rank}`, name, 'province', [middle(0), middle(1)]),
    province: `${country.code}-${rank}`,
    geometry: { type: 'Polygon', coordinates: [ring] },
  }
}

function placeOf(
  id: string,
  name: string,
  kind: 'country' | 'province' | 'city' | 'prison',
  [lon, lat]: readonly [number, number],
): GazetteerPlace {
  const precision = kind === 'prison' ? 'site' : kind
  return { id, name, aliases: [], kind, province: null, country: country.code, lon, lat, precision }
}

/** A point in a province: between its corners, and more often near its middle, as people live. */
function pointIn(random: Random, { geometry }: GazetteerPlace): [number, number] {
  const corners = (geometry?.type === 'Polygon' && geometry.coordinates[0]?.slice(1)) || []
  const weights = corners.map(() => 0.15 + random())
  const all = weights.reduce((sum, weight) => sum + weight, 0)
  const along = (axis: 0 | 1) =>
    round(corners.reduce((sum, corner, i) => sum + (corner[axis] ?? 0) * (weights[i] ?? 0), 0) / all)
  return [along(0), along(1)]
}

/** A country with provinces, towns and prisons, all made up, the same for the same seed. */
export function makeUpCountry(seed: number): MadeUpCountry {
  const random = seeded(seed)
  const name = names(random)
  const corners = toCorners(random)
  const provinces = Array.from({ length: across * across }, (_, rank) =>
    toProvince(name.next().value, rank, corners),
  )
  const within = (kind: 'city' | 'prison', rank: number): GazetteerPlace => {
    const province = provinces[Math.floor(random() * provinces.length)] as GazetteerPlace
    const called = kind === 'prison' ? `${name.next().value} prison` : name.next().value
    const place = placeOf(`${kind}-${rank}`, called, kind, pointIn(random, province))
    return { ...place, province: province.id }
  }
  return {
    crisis: {
      title: {
        en: 'Synthetic crisis (made up, not news)',
        es: 'Crisis sintética (inventada, no es noticia)',
      },
      summary: {
        en: 'Made-up reports of a country that does not exist, to try the map with many incidents. Nothing here happened.',
        es: 'Informes inventados de un país que no existe, para probar el mapa con muchos incidentes. Nada de esto ocurrió.',
      },
      countries: [country.code],
      view: { zoom: 5.9, lat: country.lat, lon: country.lon },
      dates: { from: '2021-01-01', to: '2022-12-31' },
    },
    places: [
      placeOf(country.code, country.name, 'country', [country.lon, country.lat]),
      ...provinces,
      ...Array.from({ length: prisons }, (_, rank) => within('prison', rank)),
      ...Array.from({ length: towns }, (_, rank) => within('city', rank)),
    ],
  }
}
