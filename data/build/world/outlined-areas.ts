import { centroidOf, isInArea, ringsOf, signedArea } from '@/lib/geo/polygon'
import type { AreaGeometry } from '@/lib/model/place'
import { innerPointOf } from '../inner-point'
import { loadFromPackage, outlines } from '../packages'

/** A division of Natural Earth, with the names that it lists. `geonames`: GeoNames' code, "CC.A1". */
export type OutlinedArea = {
  iso: string
  country: string
  geonames: string
  names: string[]
  spanish: string
  local: string
  letters: string[]
  lon: number
  lat: number
  geometry: AreaGeometry
}

type Feature = { geometry: AreaGeometry; properties: Record<string, string | number | null | undefined> }

const isLetters = (name: string) => /^\p{Lu}{2,3}$|^\p{Lu}[\p{L}. ]{0,5}\.$/u.test(name)
const lettered = new Set(['US', 'CA', 'AU']) // countries whose newspapers write a state's letters behind a town

/** The middle of the largest part: what gazetteers give for an area, a median 35 km from those of the corpora of news. */
function pointOf(geometry: AreaGeometry): { lon: number; lat: number } {
  const middle = centroidOf(geometry)
  const [lon, lat] = isInArea(middle, geometry) ? middle : innerPointOf(geometry)
  return { lon, lat }
}

const sizeOf = ({ geometry }: OutlinedArea) =>
  ringsOf(geometry).reduce((size, ring) => size + signedArea(ring), 0)

function toOutlined({ geometry, properties: p }: Feature): OutlinedArea | null {
  const text = (key: string) => String(p[key] ?? '').trim()
  const country = /^[A-Z]{2}$/.test(text('iso_a2')) ? text('iso_a2') : text('iso_3166_2').slice(0, 2)
  const others = text('name_alt')
    .split('|')
    .map((name) => name.trim())
  const names = [text('name_en'), text('name'), ...others].filter((name) => name && !isLetters(name))
  if (names.length === 0 || !/^[A-Z]{2}$/.test(country)) return null
  return {
    iso: text('iso_3166_2'),
    country,
    geonames: text('gn_a1_code'),
    names,
    spanish: text('name_es'),
    local: text('name_local'),
    letters: lettered.has(country) ? [text('postal'), text('abbrev'), ...others].filter(isLetters) : [],
    ...pointOf(geometry),
    geometry,
  }
}

/** The largest first: of several parts of one area the mainland gives its name and point. */
export const loadOutlinedAreas = (): OutlinedArea[] =>
  (loadFromPackage(outlines, 'data/states/admin1.json') as { features: Feature[] }).features
    .flatMap((feature) => toOutlined(feature) ?? [])
    .map((area) => ({ area, size: Math.abs(sizeOf(area)) }))
    .sort((a, b) => b.size - a.size)
    .map(({ area }) => area)
