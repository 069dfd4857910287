import type { Bbox } from '@/lib/geo/bbox'
import type { AreaGeometry } from '@/lib/model/place'
import { clipArea } from './clip'
import { listInPackage, loadFromPackage, outlines } from './packages'
import type { ProvinceSource } from './sources'
import { simplifyTogether } from './topology'

type Feature = { geometry: AreaGeometry }

const loadOutline = (folder: 'regions' | 'countries', name: string): AreaGeometry =>
  (loadFromPackage(outlines, `data/${folder}/${name}.json`) as Feature).geometry

/** Alpha-2 codes of the countries whose outline the package holds. */
export const listCountries = (): string[] =>
  listInPackage(outlines, 'data/countries').flatMap((file) => /^([A-Z]{2})\.json$/.exec(file)?.[1] ?? [])

const loaded = new Map<string, AreaGeometry>()

export function loadCountryOutline(id: string): AreaGeometry {
  const outline = loaded.get(id) ?? loadOutline('countries', id)
  loaded.set(id, outline)
  return outline
}

type Outlines = { provinces: Map<string, AreaGeometry>; neighbours: Map<string, AreaGeometry> }

/**
 * The provinces of a country and every other country in `box`, simplified together: the border with a neighbour is the
 * same line on both sides.
 */
export function loadOutlines(country: string, provinces: ProvinceSource[], box: Bbox): Outlines {
  const inner = provinces.map(({ id, outline }) => ({ id, area: loadOutline('regions', outline) }))
  const outer = listCountries()
    .filter((id) => id !== country)
    .flatMap((id) => {
      const area = clipArea(loadCountryOutline(id), box)
      return area ? [{ id, area }] : []
    })
  const simple = simplifyTogether(
    [...inner, ...outer].map(({ area }) => area),
    [...inner.map(() => provinceDetail), ...outer.map(() => neighbourDetail)],
    decimals,
  )
  const pairs = [...inner, ...outer].flatMap(({ id }, i) => {
    const area = simple[i]
    return area ? [[id, area] as const] : []
  })
  return {
    provinces: new Map(pairs.slice(0, inner.length)),
    neighbours: new Map(pairs.slice(inner.length)),
  }
}

const decimals = 3 // about 100 m
const provinceDetail = { tolerance: 2e-5, minArea: 5e-4 } // about 0.25 and 6 square kilometres
const neighbourDetail = { tolerance: 1e-3, minArea: 5e-3 }
