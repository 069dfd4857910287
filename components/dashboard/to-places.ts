import { type Level, sharedLevel } from '@/components/words/area-levels'
import { sayArea } from '@/components/words/area-words'
import { spanishPrison } from '@/components/words/spanish-prison'
import type { Named } from '@/components/words/with-names'
import type { Language } from '@/lib/model/article'
import type { PlaceKind } from '@/lib/model/place'
import type { PlaceFeature } from '@/lib/model/responses'

type NamedPlace = { id: string; name: string; kind?: PlaceKind; country?: string }

export type Places = {
  prisons: PlaceFeature[]
  provinces: PlaceFeature[]
  /** Those that can be chosen to filter by: these, and what is told of where the map has none of its own. */
  choices: { prisons: PlaceFeature[]; provinces: PlaceFeature[] }
  /** Is there any prison, on the map or told of? Where there is none, nothing speaks of prisons. */
  hasPrisons: boolean
  /** What the countries of the map call the provinces that it draws, of which most that can be chosen are. */
  level: Level
  find: (id: string) => PlaceFeature | undefined
  /** The name of a country, where the map is of several or of another: in a crisis of one country it goes without saying. */
  countryOf: (place: NamedPlace) => string | null
  /**
   * The display name in the page's language; of a province that the map does not draw, or whose name a town bears too, also
   * that it is one.
   */
  nameOf: (place: NamedPlace) => string
  /** The display name alone, where it is plain what bears it. */
  bareNameOf: (place: NamedPlace) => string
  /** In a list of such as the map draws: the display name alone, of any other also what it is. */
  listedNameOf: (place: NamedPlace) => string
  /** "Harrow Fell prison, Sellow": the name, and the province where it is not the place itself. */
  fullNameOf: (place: NamedPlace & { province: string | null }) => string
  /** Of all that are known: the name, and the display name. */
  names: readonly Named[]
}

/**
 * Usable on the server too, unlike the context that gives them to the page.
 * @param chosen others that are filtered by or told of: named, but no ground of the map
 */
export function toPlaces(
  features: readonly PlaceFeature[],
  language: Language,
  chosen: readonly PlaceFeature[] = [],
): Places {
  const byId = new Map([...features, ...chosen].map((feature) => [feature.id, feature]))
  const toSpanish = ({ kind, name, aliases }: PlaceFeature['properties']) =>
    language === 'es' && kind === 'prison' ? spanishPrison(name, aliases) : null
  const drawn = new Set(features.map(({ id }) => id))
  const bareNameOf = ({ id, name }: NamedPlace) => {
    const known = byId.get(id)?.properties
    return known?.names?.[language] ?? (known && toSpanish(known)) ?? known?.name ?? name
  }
  const nameOf = (place: NamedPlace) => {
    const known = byId.get(place.id)?.properties
    const { kind, country } = known ?? place
    const name = bareNameOf(place)
    return kind === 'province' && country && (!drawn.has(place.id) || known?.namesake)
      ? sayArea({ id: place.id, name, country }, language)
      : name
  }
  const countries = new Set(features.map(({ properties }) => properties.country))
  const isTheOne = (id: string) => countries.size === 0 || (countries.size === 1 && countries.has(id))
  const provinces = features.filter(({ properties }) => properties.kind === 'province')
  const byName = (a: PlaceFeature, b: PlaceFeature) =>
    nameOf(a.properties).localeCompare(nameOf(b.properties), language)
  const ofKind = (of: Iterable<PlaceFeature>, kind: PlaceKind) =>
    [...of].filter(({ properties }) => properties.kind === kind).sort(byName)
  const near = [...byId.values()].filter(({ properties }) => !properties.abroad)
  const choices = { prisons: ofKind(near, 'prison'), provinces: ofKind(near, 'province') }
  return {
    prisons: ofKind(features, 'prison'),
    provinces: ofKind(features, 'province'),
    choices,
    hasPrisons: choices.prisons.length > 0,
    level: sharedLevel((provinces.length > 0 ? provinces : features).map((one) => one.properties.country)),
    find: (id) => byId.get(id),
    countryOf: (place) => (place.kind === 'country' && !isTheOne(place.id) ? nameOf(place) : null),
    nameOf,
    bareNameOf,
    listedNameOf: (place) => (drawn.has(place.id) ? bareNameOf(place) : nameOf(place)),
    names: [...byId.values()].map(({ properties }) => [properties.name, bareNameOf(properties)]),
    fullNameOf: (place) => {
      const province = place.province && place.province !== place.id ? byId.get(place.province) : undefined
      const name = nameOf(place)
      const around = province && bareNameOf(province.properties)
      return around && !name.includes(around) ? `${name}, ${around}` : name
    },
  }
}
