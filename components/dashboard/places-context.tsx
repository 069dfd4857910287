'use client'
import { createContext, type ReactNode, useContext, useMemo } from 'react'
import { useWords } from '@/components/words/words-context'
import type { PlaceFeature } from '@/lib/model/responses'

export type Places = {
  prisons: PlaceFeature[]
  provinces: PlaceFeature[]
  find: (id: string) => PlaceFeature | undefined
  /** The display name in the page's language. */
  nameOf: (place: { id: string; name: string }) => string
  /** "Harrow Fell prison, Sellow": the name, and the province where it is not the place itself. */
  fullNameOf: (place: { id: string; name: string; province: string | null }) => string
}

const PlacesContext = createContext<Places | null>(null)

function toPlaces(features: readonly PlaceFeature[], language: string): Places {
  const byId = new Map(features.map((feature) => [feature.id, feature]))
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
    fullNameOf: (place) => {
      const province = place.province && place.province !== place.id ? byId.get(place.province) : undefined
      const name = nameOf(place)
      return province && !name.includes(nameOf(province.properties))
        ? `${name}, ${nameOf(province.properties)}`
        : name
    },
  }
}

/** The prisons and provinces of the crisis, whatever is filtered, for names and for choosing among them. */
export function PlacesProvider({ features, children }: { features: PlaceFeature[]; children: ReactNode }) {
  const { language } = useWords()
  const places = useMemo(() => toPlaces(features, language), [features, language])
  return <PlacesContext value={places}>{children}</PlacesContext>
}

export function usePlaces(): Places {
  const places = useContext(PlacesContext)
  if (!places) throw new Error('usePlaces stands outside of PlacesProvider')
  return places
}
