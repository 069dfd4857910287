'use client'
import { createContext, type ReactNode, useContext, useMemo } from 'react'
import { useWords } from '@/components/words/words-context'
import type { PlaceFeature } from '@/lib/model/responses'
import { type Places, toPlaces } from './to-places'

export type { Places } from './to-places'

const PlacesContext = createContext<Places | null>(null)

type PlacesProviderProps = {
  features: readonly PlaceFeature[]
  /** Others that are filtered by: named, but not offered for choosing. */
  chosen: readonly PlaceFeature[]
  children: ReactNode
}

/** The prisons and provinces of the crisis, whatever is filtered, for names and for choosing among them. */
export function PlacesProvider({ features, chosen, children }: PlacesProviderProps) {
  const { language } = useWords()
  const places = useMemo(() => toPlaces(features, language, chosen), [features, chosen, language])
  return <PlacesContext value={places}>{children}</PlacesContext>
}

export function usePlaces(): Places {
  const places = useContext(PlacesContext)
  if (!places) throw new Error('usePlaces stands outside of PlacesProvider')
  return places
}
