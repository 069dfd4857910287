import type { AreaGeometry } from '@/lib/model/place'
import { loadFromPackage, outlines } from '../packages'

/** A first-level division of Natural Earth. */
export type Outlined = {
  iso: string
  country: string
  geonames: string
  name: string
  english: string
  spanish: string
  others: string[]
  lon: number
  lat: number
  geometry: AreaGeometry
}

type Feature = {
  geometry: AreaGeometry
  properties: Record<string, string | number | undefined>
}

function toOutlined({ geometry, properties: p }: Feature): Outlined | null {
  const text = (key: string) => String(p[key] ?? '').trim()
  const iso = text('iso_3166_2')
  if (!/^[A-Z]{2}-[A-Z0-9]{1,3}$/.test(iso)) return null
  const name = text('name') || text('name_en')
  if (!name) return null
  return {
    iso,
    country: iso.slice(0, 2),
    geonames: text('gn_a1_code'),
    name,
    english: text('name_en') || name,
    spanish: text('name_es') || name,
    others: text('name_alt').split('|').filter(Boolean),
    lon: Number(p.longitude),
    lat: Number(p.latitude),
    geometry,
  }
}

export function loadOutlined(): Outlined[] {
  const { features } = loadFromPackage(outlines, 'data/states/admin1.json') as { features: Feature[] }
  const seen = new Set<string>()
  return features
    .flatMap((feature) => toOutlined(feature) ?? [])
    .filter(({ iso }) => !seen.has(iso) && seen.add(iso))
}
