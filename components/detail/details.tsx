'use client'
import type { Item, Open, Read } from '@/components/dashboard/dashboard-state'
import { usePlaces } from '@/components/dashboard/places-context'
import { useIncident } from '@/components/hooks/use-incident'
import type { Search } from '@/components/hooks/use-search'
import type { View } from '@/components/hooks/use-view'
import { capitalize } from '@/components/words/say'
import { useWords } from '@/components/words/words-context'
import type { IncidentFeature } from '@/lib/model/responses'
import { DetailPanel } from './detail-panel'
import { IncidentDetail } from './incident-detail'
import { LostItem } from './lost-item'
import { nameMeasure } from './name-zone-areas'
import { PlaceDetail } from './place-detail'
import { ZoneCard } from './zone-card'

type DetailsProps = {
  item: Item | null
  view: View
  day: string
  search: Search
  openings: number
  onOpen: Open
  onRead: Read
  onNear: (incident: IncidentFeature) => void
  onClose: () => void
}

/** What is open, if the data shown still holds it. */
export function Details({
  item,
  view,
  day,
  search,
  openings,
  onOpen,
  onRead,
  onNear,
  onClose,
}: DetailsProps) {
  const words = useWords()
  const places = usePlaces()
  const { incident, isLost } = useIncident(
    item?.kind === 'incident' ? item.id : null,
    search.params,
    view.incidents,
  )
  const frame = (title: string, children: React.ReactNode) => (
    <DetailPanel
      key={`${item?.kind} ${item?.id}`}
      title={capitalize(title)}
      openings={openings}
      comesIntoView
      onClose={onClose}
    >
      {children}
    </DetailPanel>
  )
  const lost = (sought: Item) => frame(words.detail.lost, <LostItem item={sought} search={search} />)
  if (item?.kind === 'incident') {
    const place = incident?.properties.place
    if (!incident) return isLost ? lost(item) : null
    return frame(
      place ? places.fullNameOf(place) : words.list.unplaced,
      <IncidentDetail incident={incident} incidents={view.incidents} onOpen={onOpen} onRead={onRead} />,
    )
  }
  if (item?.kind === 'place') {
    const place = places.find(item.id)
    if (!place) return lost(item)
    return frame(
      places.fullNameOf(place.properties),
      <PlaceDetail
        place={place}
        day={day}
        incidents={view.incidents}
        isWhole={view.many === null}
        search={search}
        onOpen={onOpen}
        onNear={onNear}
      />,
    )
  }
  const zone = item && view.zones.find(({ id }) => id === item.id)
  if (!zone) return item && !view.isOld ? lost(item) : null
  const { decree } = zone.properties
  return frame(
    decree ? `${words.zones.emergency}, ${decree}` : nameMeasure(words, zone.properties),
    <ZoneCard zone={zone} day={day} onRead={onRead} sentences />,
  )
}
