import type { GazetteerPlace } from '@/lib/model/place'
import { innerPointOf } from './inner-point'
import { listCountries, loadCountryOutline } from './outlines'
import { countryNames, loadFromPackage } from './packages'
import { roundPoint } from './round'
import type { CountrySource } from './sources'

type Names = { countries: Record<string, string | string[]> }

const loadNames = (language: string) => {
  const { countries } = loadFromPackage(countryNames, `langs/${language}.json`) as Names
  return (id: string) => [countries[id] ?? []].flat()
}

/** Countries of the world with English and Spanish names. Those without an outline need a point in the sources. */
export function toCountries(sources: CountrySource[]): GazetteerPlace[] {
  const [english, spanish] = [loadNames('en'), loadNames('es')]
  const outlined = listCountries()
  const ids = [...new Set([...outlined, ...sources.filter(({ point }) => point).map(({ id }) => id)])].sort()
  return ids.flatMap((id) => {
    const own = sources.find((source) => source.id === id)
    const en = own?.name ?? english(id)[0]
    if (!en) return []
    const es = own?.es ?? spanish(id)[0] ?? en
    const others = [es, ...english(id), ...spanish(id), ...(own?.aliases ?? [])]
    const point = own?.point ?? innerPointOf(loadCountryOutline(id))
    return [
      {
        id,
        name: en,
        aliases: [...new Set(others)].filter((name) => name !== en && !name.includes('(')),
        kind: 'country',
        province: null,
        country: id,
        ...roundPoint(point),
        precision: 'country',
        ...(es !== en && { names: { en, es } }),
        ...(own?.weak.length && { weakAliases: own.weak }),
        ...(own?.capital && { capital: own.capital }),
      } satisfies GazetteerPlace,
    ]
  })
}
