'use client'
import { useMemo } from 'react'
import type { Part } from '@/components/hooks/use-live'
import { fetchedLater, LaterPart } from '@/components/notices/later-part'
import { useWords } from '@/components/words/words-context'
import type { ManyIncidents } from '@/lib/model/overview'
import type { IncidentFeature } from '@/lib/model/responses'
import { byWeight } from './group-incidents'
import { IncidentRow } from './incident-row'
import { IncidentsSection } from './incidents-section'
import styles from './list.module.css'

type ManyListProps = {
  many: ManyIncidents
  /** Those that came with the page, the gravest first. */
  first: readonly IncidentFeature[]
  /** What the whole list answers, and whether that is only a section of the map. */
  query: string
  isSection: boolean
  selected: string | null
  onOpen: (incident: IncidentFeature) => void
  onNear: (incident: IncidentFeature) => void
  part: Part
}

const none: readonly IncidentFeature[] = []

/** Fetched only where a list is long. */
const windowedRows = fetchedLater(() => import('./windowed-rows').then((module) => module.WindowedRows))

/** The list of too many incidents to be sent with a page: the gravest first, and the rest as one reads on. */
export function ManyList(props: ManyListProps) {
  const { many, first, query, isSection, selected, onOpen, onNear, part } = props
  const { many: words } = useWords()
  const rest = many.total - many.clustered
  const gravest = useMemo(() => [...first].sort(byWeight), [first])
  const row = (incident: IncidentFeature) => ({
    incident,
    selected: incident.id === selected,
    onOpen,
    onNear,
  })
  return (
    <IncidentsSection count={isSection ? words.section(many.total) : words.all(many.total)} part={part}>
      <p className={styles.hint}>
        {words.clustered(many.clustered)} {rest > 0 ? words.elsewhere(rest) : null}
      </p>
      <div className={styles.group}>
        <LaterPart
          part={windowedRows}
          meanwhile={
            <ul>
              {gravest.map((incident) => (
                <IncidentRow key={incident.id} {...row(incident)} />
              ))}
            </ul>
          }
        >
          {(Rows) => <Rows first={isSection ? none : gravest} query={query} rowOf={row} />}
        </LaterPart>
      </div>
      <noscript>
        <p className={styles.hint}>{words.noScript}</p>
      </noscript>
    </IncidentsSection>
  )
}
