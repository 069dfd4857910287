'use client'
import { leadOf, toArticleAddress } from '@/components/dashboard/article-address'
import type { Open } from '@/components/dashboard/dashboard-state'
import { usePlaces } from '@/components/dashboard/places-context'
import { SelectLink } from '@/components/dashboard/select-link'
import { useCalmSearch } from '@/components/hooks/use-search'
import { signFigure } from '@/components/words/say'
import { useWords } from '@/components/words/words-context'
import type { IncidentFeature, ZoneFeature } from '@/lib/model/responses'
import { captionOf, daysBeyond, spanCounted } from './headline-caption'
import { figuresBeside, zonesInForce } from './headline-figures'
import styles from './masthead.module.css'

type FiguresProps = {
  incidents: readonly IncidentFeature[]
  zones: readonly ZoneFeature[]
  /** The day whose emergencies count. */
  day: string
  onOpen: Open
}

/** Several emergencies have no one sentence: their section names each, with what was said of it. */
function showZones(): void {
  const section = document.getElementById('zones')
  section?.scrollIntoView()
  section?.focus({ preventScroll: true })
}

/** So many figures with more words than a caption's stand in no row of a phone. */
const wordyFrom = 3

/** At most four figures, each a way to the sentence that it was read from. */
export function Figures({ incidents, zones, day, onOpen }: FiguresProps) {
  const words = useWords()
  const places = usePlaces()
  const { params } = useCalmSearch()
  const inForce = zonesInForce(zones, day)
  const [zone] = inForce
  const figures = figuresBeside(incidents, inForce).map(({ incident, alone }) => {
    const { place } = incident.properties
    const beside = [
      alone && place ? words.figures.alone(places.nameOf(place)) : place && places.countryOf(place),
      daysBeyond(words, incident.properties, params) ?? spanCounted(words, incident.properties),
    ].filter(Boolean)
    return { incident, beside }
  })
  const isWordy = figures.filter(({ beside }) => beside.length > 0).length >= wordyFrom
  return (
    <section
      className={styles.figures}
      aria-label={words.figures.region}
      data-wordy={isWordy ? '' : undefined}
    >
      {figures.map(({ incident, beside }) => {
        const { quantity } = incident.properties
        const lead = leadOf(incident)
        return (
          <SelectLink
            key={incident.id}
            className={styles.figure}
            href={lead && toArticleAddress(lead, params)}
            title={words.figures.open}
            onSelect={() => onOpen('incident', incident.id)}
          >
            <strong>{quantity ? signFigure(words, quantity) : null}</strong>{' '}
            <span>
              {captionOf(words, incident.properties, day)}
              {beside.length > 0 ? <small> {beside.join(', ')}</small> : null}
            </span>
          </SelectLink>
        )
      })}
      {zone ? (
        <SelectLink
          className={styles.figure}
          href={'#zones'}
          title={words.figures.open}
          onSelect={() => (inForce.length > 1 ? showZones() : onOpen('zone', zone.id))}
        >
          <strong>{words.formats.number(inForce.length)}</strong>{' '}
          <span>{words.figures.emergencies(inForce.length)}</span>
        </SelectLink>
      ) : null}
    </section>
  )
}
