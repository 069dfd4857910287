'use client'
import { leadOf } from '@/components/dashboard/article-address'
import { usePlaces } from '@/components/dashboard/places-context'
import { SelectLink } from '@/components/dashboard/select-link'
import { groupIncidents } from '@/components/lists/group-incidents'
import { toSourceLine } from '@/components/lists/source-line'
import type { MapItem } from '@/components/map/map-props'
import { capitalize, sayFigure } from '@/components/words/say'
import { sayDay } from '@/components/words/say-day'
import { sayScope } from '@/components/words/say-scope'
import { useWords } from '@/components/words/words-context'
import type { IncidentFeature } from '@/lib/model/responses'
import styles from './embed.module.css'

type EmbedListProps = {
  incidents: readonly IncidentFeature[]
  hrefOf: (kind: MapItem['kind'], id: string) => string
  onOpen: (kind: MapItem['kind'], id: string) => void
}

/** Everything that the query tells, also what no sign on the map can, and signs that lie too close to be told apart there. */
export function EmbedList({ incidents, hrefOf, onOpen }: EmbedListProps) {
  const words = useWords()
  const places = usePlaces()
  const { placed, parts, unplaced, facts, counts, background } = groupIncidents(incidents, null)
  const groups = [
    { title: words.list.placed, rows: placed },
    { title: words.list.parts(places.level), rows: parts },
    { title: words.list.unplaced, rows: unplaced },
    { title: words.list.counts, rows: counts },
    { title: words.list.facts, rows: facts },
    { title: words.list.background, rows: background },
  ].filter(({ rows }) => rows.length > 0)
  if (groups.length === 0) return null
  const line = (incident: IncidentFeature) => {
    const { place, status, emergency } = incident.properties
    const figure = capitalize(sayFigure(words, incident.properties))
    const lead = leadOf(incident)
    return [
      place ? `${figure}, ${places.nameOf(place)}` : figure,
      ...(emergency ? [sayScope(words, emergency, null)] : []),
      ...(lead ? [sayDay(words, incident.properties, lead.publishedAt)] : []),
      ...(status === 'reported' ? [] : [words.statuses[status]]),
    ]
      .filter(Boolean)
      .join(' · ')
  }
  /** Who gives the figure, and that others give another one. */
  const sources = ({ properties }: IncidentFeature) => {
    const { given, otherFigures, noFigure } = toSourceLine(properties)
    return [words.formats.list(given), words.list.others(otherFigures, noFigure)].filter(Boolean).join(' · ')
  }
  return (
    <details className={styles.list}>
      <summary>
        {words.embed.list(words.list.count(incidents.length - background.length, background.length))}
      </summary>
      {groups.map(({ title, rows }) => (
        <section key={title} aria-label={title}>
          <h2>{title}</h2>
          <ul>
            {rows.map((incident) => (
              <li key={incident.id}>
                <SelectLink
                  href={hrefOf('incident', incident.id)}
                  data-incident={incident.id}
                  onSelect={() => onOpen('incident', incident.id)}
                >
                  {line(incident)}
                </SelectLink>{' '}
                ({sources(incident)})
              </li>
            ))}
          </ul>
        </section>
      ))}
    </details>
  )
}
