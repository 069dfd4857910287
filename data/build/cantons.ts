import type { GazetteerPlace } from '@/lib/model/place'
import { roundPoint } from './round'
import type { CantonSource, Sources } from './sources'

export const provinceOfCanton = ({ provinces }: Sources, inec: string) => {
  const province = provinces.find((candidate) => candidate.inec === inec.slice(0, 2))
  if (!province) throw new Error(`no province for canton ${inec}`)
  return province
}

/** A canton stands at its seat; where no place of it is known, at its province's point, and its precision says so. */
function pointOf({ lat, lon, pointFrom }: CantonSource, province: GazetteerPlace) {
  if (lat === null || lon === null || pointFrom === null)
    return {
      lon: province.lon,
      lat: province.lat,
      precision: 'province' as const,
      coordinatesSource: 'no place of the canton is known: the point of its province',
    }
  return { ...roundPoint([lon, lat]), precision: 'canton' as const, coordinatesSource: pointFrom }
}

export function toCantons(sources: Sources, provinces: GazetteerPlace[]): GazetteerPlace[] {
  const { country, cantons, weak } = sources
  return cantons.map((canton) => {
    const { id } = provinceOfCanton(sources, canton.inec)
    const province = provinces.find((place) => place.id === id)
    if (!province) throw new Error(`no province ${id}`)
    const weakOnes = [canton.name, ...canton.aliases].filter((name) => weak.includes(name))
    return {
      id: `${country}-${canton.inec}`,
      name: canton.name,
      aliases: canton.aliases,
      kind: 'canton',
      province: id,
      country,
      ...pointOf(canton, province),
      canton: `${country}-${canton.inec}`,
      ...(weakOnes.length > 0 && { weakAliases: weakOnes }),
    }
  })
}
