'use client'
import { Sentence } from '@/components/article/sentence'
import { leadOf } from '@/components/dashboard/article-address'
import type { Item } from '@/components/dashboard/dashboard-state'
import { usePlaces } from '@/components/dashboard/places-context'
import { DetailPanel } from '@/components/detail/detail-panel'
import { LostItem } from '@/components/detail/lost-item'
import { nameMeasure, nameZoneAreas } from '@/components/detail/name-zone-areas'
import { PlaceFacts } from '@/components/detail/place-facts'
import { ZoneCard } from '@/components/detail/zone-card'
import { useIncident } from '@/components/hooks/use-incident'
import { useCalmSearch } from '@/components/hooks/use-search'
import type { View } from '@/components/hooks/use-view'
import { capitalize, sayFigure } from '@/components/words/say'
import { useSpeaker } from '@/components/words/speakers-context'
import { goneFigure } from '@/components/words/standing-figure'
import { useWords } from '@/components/words/words-context'
import styles from './embed.module.css'
import { EverySource } from './every-source'

export const cardId = 'card'

type SentenceCardProps = {
  item: Item | null
  view: View
  day: string
  openings: number
  onClose: () => void
}

/** What a mark stands for, in the little room of a framed map: figure, sentence, source. */
export function SentenceCard({ item, view, day, openings, onClose }: SentenceCardProps) {
  const words = useWords()
  const places = usePlaces()
  const speakerOf = useSpeaker()
  const { params } = useCalmSearch()
  const { incident, isLost } = useIncident(item?.kind === 'incident' ? item.id : null, params, view.incidents)
  const frame = (title: string, kind: string, children: React.ReactNode) => (
    <div className={styles.card} data-kind={kind} id={cardId} data-over-map="">
      <DetailPanel
        key={`${item?.kind} ${item?.id}`}
        title={capitalize(title)}
        openings={openings}
        onClose={onClose}
      >
        {children}
      </DetailPanel>
    </div>
  )
  const lost = (sought: Item) => frame(words.detail.lost, 'place', <LostItem item={sought} />)
  if (item?.kind === 'incident') {
    if (!incident) return isLost ? lost(item) : null
    const { place, kind, status, quantity } = incident.properties
    const lead = leadOf(incident)
    const speaker = lead && speakerOf(lead)
    const figure = capitalize(
      sayFigure(words, { ...incident.properties, quantity: quantity ?? goneFigure(incident.properties) }),
    )
    return frame(
      place ? `${figure}, ${places.nameOf(place)}` : figure,
      kind,
      lead ? (
        <>
          <Sentence source={lead} />
          <p className={styles.source}>
            {[
              speaker && capitalize(words.detail.saidBy(speaker)),
              words.detail.published(lead.publisher, lead.publishedAt),
              status !== 'reported' && words.statuses[status],
            ]
              .filter(Boolean)
              .join(' · ')}
          </p>
          <EverySource incident={incident} />
        </>
      ) : null,
    )
  }
  if (item?.kind === 'place') {
    const place = places.find(item.id)
    return place
      ? frame(places.fullNameOf(place.properties), 'place', <PlaceFacts place={place} day={day} />)
      : lost(item)
  }
  const zone = item && view.zones.find(({ id }) => id === item.id)
  if (!zone) return item && !view.isOld ? lost(item) : null
  const title = zone.properties.decree ?? nameZoneAreas(words, places, zone)
  return frame(
    `${nameMeasure(words, zone.properties)}, ${title}`,
    'state_of_emergency',
    <ZoneCard zone={zone} day={day} onRead={() => {}} />,
  )
}
