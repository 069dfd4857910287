'use client'
import { type ReactNode, useEffect } from 'react'
import { toDataQuery, withFilter } from '@/components/dashboard/search-params'
import { fetchOpenedLater } from '@/components/detail/opened-later'
import { type Followed, useNow } from '@/components/hooks/use-followed'
import { useSearch } from '@/components/hooks/use-search'
import type { View } from '@/components/hooks/use-view'
import { drawnAs } from '@/components/map/drawn-as'
import type { ViewBounds } from '@/components/map/map-props'
import type { IncidentFeature } from '@/lib/model/responses'
import { groupIncidents } from './group-incidents'
import { IncidentList } from './incident-list'
import { ManyList } from './many-list'

const isWithin = (bounds: ViewBounds) => (incident: IncidentFeature) => {
  const { place } = incident.properties
  if (!place || drawnAs(incident) === 'none') return false
  return (
    place.lon >= bounds.west &&
    place.lon <= bounds.east &&
    place.lat >= bounds.south &&
    place.lat <= bounds.north
  )
}

/** The data query of what lies in a section of the map, in an address that the same section always has. */
function toSectionQuery(params: URLSearchParams, { west, south, east, north }: ViewBounds): string {
  const bbox = [west, south, east, north].map((degrees) => degrees.toFixed(3)).join()
  return toDataQuery(withFilter(params, 'bbox', [bbox]))
}

type ListBesideMapProps = {
  view: View
  seen: Followed<ViewBounds>
  selected: string | null
  showsBackground: boolean
  onShowBackground: (shows: boolean) => void
  onOpen: (incident: IncidentFeature) => void
  onNear: (incident: IncidentFeature) => void
  empty: ReactNode
  /** What is told of the places filtered by together with others. */
  together: ReactNode
}

/** What opens later is fetched once the map can be moved. */
function useOpenedLater(isAlive: boolean): void {
  useEffect(() => {
    if (isAlive) fetchOpenedLater()
  }, [isAlive])
}

/** The incidents as a list that follows the map: of those in view first. */
export function ListBesideMap({
  view,
  seen,
  showsBackground,
  onShowBackground,
  empty,
  together,
  ...rows
}: ListBesideMapProps) {
  const bounds = useNow(seen)
  useOpenedLater(bounds !== null)
  return view.many ? (
    <ManyBesideMap many={view.many} view={view} bounds={bounds} {...rows} />
  ) : (
    <IncidentList
      {...rows}
      groups={groupIncidents(view.incidents, bounds && isWithin(bounds))}
      showsBackground={showsBackground}
      onShowBackground={onShowBackground}
      empty={empty}
      together={together}
      part={view.parts.incidents}
    />
  )
}

type ManyProps = Pick<ListBesideMapProps, 'view' | 'selected' | 'onOpen' | 'onNear'> & {
  many: NonNullable<View['many']>
  bounds: ViewBounds | null
}

/** Where they are many, those of the section that a person moved the map to are asked for. */
function ManyBesideMap({ many, view, bounds, ...rows }: ManyProps) {
  const { params } = useSearch()
  const section = params.get('view') && bounds ? toSectionQuery(params, bounds) : null
  return (
    <ManyList
      {...rows}
      many={many}
      first={view.incidents}
      query={section ?? toDataQuery(params)}
      isSection={section !== null}
      part={view.parts.incidents}
    />
  )
}
