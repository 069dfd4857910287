import type { Named } from '@/components/words/with-names'
import type { PlaceFeature } from '@/lib/model/responses'

export type Places = {
  prisons: PlaceFeature[]
  provinces: PlaceFeature[]
  find: (id: string) => PlaceFeature | undefined
  /** The display name in the page's language. */
  nameOf: (place: { id: string; name: string }) => string
  /** "Harrow Fell prison, Sellow": the name, and the province where it is not the place itself. */
  fullNameOf: (place: { id: string; name: string; province: string | null }) => string
  /** Of all that are known: the name, and the display name. */
  names: readonly Named[]
}

/**
 * Usable on the server too, unlike the context that gives them to the page.
 * @param chosen others that are filtered by: named, but not offered for choosing
 */
export function toPlaces(
  features: readonly PlaceFeature[],
  language: string,
  chosen: readonly PlaceFeature[] = [],
): Places {
  const byId = new Map([...features, ...chosen].map((feature) => [feature.id, feature]))
  const nameOf = ({ id, name }: { id: string; name: string }) => {
    const known = byId.get(id)?.properties
    return known?.names?.[language] ?? known?.name ?? name
  }
  const byName = (a: PlaceFeature, b: PlaceFeature) =>
    nameOf(a.properties).localeCompare(nameOf(b.properties), language)
  return {
    prisons: features.filter(({ properties }) => properties.kind === 'prison').sort(byName),
    provinces: features.filter(({ properties }) => properties.kind === 'province').sort(byName),
    find: (id) => byId.get(id),
    nameOf,
    names: [...byId.values()].map(({ properties }) => [properties.name, nameOf(properties)]),
    fullNameOf: (place) => {
      const province = place.province && place.province !== place.id ? byId.get(place.province) : undefined
      const name = nameOf(place)
      return province && !name.includes(nameOf(province.properties))
        ? `${name}, ${nameOf(province.properties)}`
        : name
    },
  }
}
