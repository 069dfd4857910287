import type { AreaGeometry, GazetteerPlace } from '@/lib/model/place'
import { innerPointOf } from './inner-point'
import { roundPoint } from './round'
import type { Sources } from './sources'

/** Provinces with outline and a point inside it. */
export function toProvinces(
  { country, provinces }: Sources,
  outlines: Map<string, AreaGeometry>,
): GazetteerPlace[] {
  return provinces.map(({ id, name, es, aliases, weak }) => {
    const geometry = outlines.get(id)
    if (!geometry) throw new Error(`no outline for ${id}`)
    return {
      id,
      name,
      aliases,
      kind: 'province',
      province: id,
      country,
      ...roundPoint(innerPointOf(geometry)),
      precision: 'province',
      names: { en: name, es },
      ...(weak.length > 0 && { weakAliases: weak }),
      coordinatesSource: 'Natural Earth 1:10m, a point inside the outline',
      geometry,
    }
  })
}
