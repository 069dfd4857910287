'use client'
import type { ReactNode } from 'react'
import { usePlaces } from '@/components/dashboard/places-context'
import type { Part } from '@/components/hooks/use-live'
import { useWords } from '@/components/words/words-context'
import type { IncidentFeature } from '@/lib/model/responses'
import type { IncidentGroups } from './group-incidents'
import { IncidentRow } from './incident-row'
import { IncidentsSection } from './incidents-section'
import styles from './list.module.css'

type IncidentListProps = {
  groups: IncidentGroups
  selected: string | null
  showsBackground: boolean
  onShowBackground: (shows: boolean) => void
  onOpen: (incident: IncidentFeature) => void
  onNear: (incident: IncidentFeature) => void
  /** What to say where there is nothing to list. */
  empty: ReactNode
  /** What is told of the places filtered by together with others: under whatever is told of them alone. */
  together: ReactNode
  part: Part
}

type GroupProps = {
  name: keyof IncidentGroups
  title: string
  hint?: string
  count: number
  region?: boolean
  children: ReactNode
}

/** A heading and its incidents; nothing where there are none. */
function Group({ name, title, hint, count, region, children }: GroupProps) {
  const id = `group-${name}`
  if (count === 0) return null
  const Tag = region ? 'section' : 'div'
  return (
    <Tag className={`${styles.group} ${styles.titled}`} aria-labelledby={region ? id : undefined}>
      <h3 id={id}>{title}</h3>
      {hint ? <p className={styles.hint}>{hint}</p> : null}
      {children}
    </Tag>
  )
}

/** The incidents beside the map, in the map's own groups: in view, outside it, not placed, background. */
export function IncidentList(props: IncidentListProps) {
  const { groups, selected, showsBackground, onShowBackground, onOpen, onNear, empty, together, part } = props
  const { list } = useWords()
  const { level, hasPrisons } = usePlaces()
  const { placed, elsewhere, parts, unplaced, facts, counts, background } = groups
  const all = placed.length + elsewhere.length + parts.length + unplaced.length + facts.length + counts.length
  const count =
    elsewhere.length > 0
      ? list.inView(placed.length, placed.length + elsewhere.length)
      : list.count(all, background.length)
  const rows = (incidents: readonly IncidentFeature[]) => (
    <ul>
      {incidents.map((incident) => (
        <IncidentRow
          key={incident.id}
          incident={incident}
          selected={incident.id === selected}
          onOpen={onOpen}
          onNear={onNear}
        />
      ))}
    </ul>
  )
  return (
    <IncidentsSection count={count} part={part}>
      {all + background.length === 0 ? empty : null}
      <Group name="placed" title={list.placed} count={placed.length}>
        {rows(placed)}
      </Group>
      <Group name="elsewhere" title={list.elsewhere} count={elsewhere.length}>
        {rows(elsewhere)}
      </Group>
      <Group name="parts" title={list.parts(level)} hint={list.partsHint} count={parts.length} region>
        {rows(parts)}
      </Group>
      <Group
        name="unplaced"
        title={list.unplaced}
        hint={list.unplacedHint(level, hasPrisons)}
        count={unplaced.length}
        region
      >
        {rows(unplaced)}
      </Group>
      <Group name="facts" title={list.facts} count={facts.length}>
        {rows(facts)}
      </Group>
      <Group name="counts" title={list.counts} hint={list.countsHint} count={counts.length} region>
        {rows(counts)}
      </Group>
      <Group
        name="background"
        title={list.background}
        hint={list.backgroundHint}
        count={background.length}
        region
      >
        <label className={styles.toggle}>
          <input
            type="checkbox"
            checked={showsBackground}
            onChange={(event) => onShowBackground(event.target.checked)}
          />
          {list.showBackground}
        </label>
        {rows(background)}
      </Group>
      {together && all + background.length > 0 ? <div className={styles.together}>{together}</div> : null}
    </IncidentsSection>
  )
}
