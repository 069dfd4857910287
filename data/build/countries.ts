import type { GazetteerPlace } from '@/lib/model/place'
import { demonymsOf } from './demonyms'
import { innerPointOf } from './inner-point'
import { listCountries, loadCountryOutline } from './outlines'
import { countryNames, loadFromPackage } from './packages'
import { roundPoint } from './round'
import type { BodySource, CountrySource, DemonymSource } from './sources'

type Names = { countries: Record<string, string | string[]> }

const loadNames = (language: string) => {
  const { countries } = loadFromPackage(countryNames, `langs/${language}.json`) as Names
  return (id: string) => [countries[id] ?? []].flat()
}

/** Countries of the world with English and Spanish names. Those without an outline need a point in the sources. */
export function toCountries(
  sources: CountrySource[],
  demonyms: DemonymSource[],
  bodies: BodySource[],
  capitals: ReadonlyMap<string, string>,
): GazetteerPlace[] {
  const [english, spanish] = [loadNames('en'), loadNames('es')]
  const outlined = listCountries()
  const ids = [...new Set([...outlined, ...sources.filter(({ point }) => point).map(({ id }) => id)])].sort()
  return ids.flatMap((id) => {
    const own = sources.find((source) => source.id === id)
    const en = own?.name ?? english(id)[0]
    if (!en) return []
    const es = own?.es ?? spanish(id)[0] ?? en
    const others = [es, ...english(id), ...spanish(id), ...(own?.aliases ?? [])]
    const peoples = demonyms.find((source) => source.id === id)
    const named = bodies.find((source) => source.id === id)
    const capital = own?.capital ?? capitals.get(id)
    const point = own?.point ?? innerPointOf(loadCountryOutline(id))
    return [
      {
        id,
        name: en,
        aliases: [...new Set(others)].filter((name) => name !== en && !/[(,]/.test(name)),
        kind: 'country',
        province: null,
        country: id,
        ...(capital && { capital }),
        ...roundPoint(point),
        precision: 'country',
        ...(es !== en && { names: { en, es } }),
        ...(own?.weak.length && { weakAliases: own.weak }),
        ...(peoples && { demonyms: demonymsOf(peoples) }),
        ...(named && { bodies: named.names }),
      } satisfies GazetteerPlace,
    ]
  })
}
