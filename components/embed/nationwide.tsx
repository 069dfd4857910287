'use client'
import { usePlaces } from '@/components/dashboard/places-context'
import { SelectLink } from '@/components/dashboard/select-link'
import type { MapItem } from '@/components/map/map-props'
import { captionOf, spanCounted } from '@/components/masthead/headline-caption'
import { isWhole, toHeadlineFigures } from '@/components/masthead/headline-figures'
import { signFigure } from '@/components/words/say'
import { useWords } from '@/components/words/words-context'
import type { IncidentFeature } from '@/lib/model/responses'
import styles from './embed.module.css'

type NationwideProps = {
  incidents: readonly IncidentFeature[]
  day: string
  hrefOf: (kind: MapItem['kind'], id: string) => string
  onOpen: (kind: MapItem['kind'], id: string) => void
}

/** The gravest figures that no sign on the map stands for, each a way to its sentence. */
export function Nationwide({ incidents, day, hrefOf, onOpen }: NationwideProps) {
  const words = useWords()
  const places = usePlaces()
  const whole = toHeadlineFigures(incidents).filter(({ incident }) => isWhole(incident))
  if (!whole[0]) return null
  const { place } = whole[0].incident.properties
  const figures = whole.filter(({ incident }) => incident.properties.place?.id === place?.id)
  return (
    <p className={styles.nationwide}>
      {place ? words.embed.nationwide(places.nameOf(place)) : words.list.unplaced}:{' '}
      {figures.map(({ incident }, i) => (
        <span key={incident.id}>
          {i > 0 ? ' · ' : null}
          <SelectLink
            href={hrefOf('incident', incident.id)}
            data-incident={incident.id}
            onSelect={() => onOpen('incident', incident.id)}
          >
            <b>{incident.properties.quantity ? signFigure(words, incident.properties.quantity) : null}</b>{' '}
            {[captionOf(words, incident.properties, day), spanCounted(words, incident.properties)]
              .filter(Boolean)
              .join(', ')}
          </SelectLink>
        </span>
      ))}
    </p>
  )
}
