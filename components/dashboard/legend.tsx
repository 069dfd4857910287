'use client'
import { useRef } from 'react'
import { ClusterShape } from '@/components/map/cluster-shape'
import { drawnAs, isPinned } from '@/components/map/drawn-as'
import { PrisonShape } from '@/components/map/prison-shape'
import { doubts, toDoubts } from '@/components/map/to-doubts'
import { useWords } from '@/components/words/words-context'
import type { ClaimKind } from '@/lib/model/claim'
import type { ManyIncidents } from '@/lib/model/overview'
import type { IncidentFeature, ZoneFeature } from '@/lib/model/responses'
import { FoldWhenMoved } from './fold-when-moved'
import { KindSign } from './kind-sign'
import styles from './legend.module.css'
import { usePlaces } from './places-context'

const sign = (children: React.ReactNode) => (
  <svg viewBox="-11 -11 22 22" width="20" height="20" aria-hidden="true">
    {children}
  </svg>
)

type LegendProps = {
  incidents: readonly IncidentFeature[]
  zones: readonly ZoneFeature[]
  /** The places shown; null for all of them. */
  shown: ReadonlySet<string> | null
  small?: boolean
  /** What is said of all incidents together, where they are too many to be given: then the map shows clusters. */
  clustered?: Pick<ManyIncidents, 'kinds' | 'told'> | undefined
}

type Drawn = readonly IncidentFeature[]

/** The kinds of which there is more than background; the doubts that there are, and a kind of which there is one. */
function toKinds(drawn: Drawn, clustered: LegendProps['clustered']) {
  if (clustered) {
    const { kinds, told } = clustered
    const [first] = doubts.flatMap((doubt) => told[doubt])
    const present = doubts.filter((doubt) => told[doubt].length > 0)
    return { kinds, doubted: present, sample: first?.kind ?? null, hasDashed: true }
  }
  const current = drawn.map(({ properties }) => properties).filter(({ historic }) => !historic)
  const marks = drawn.filter((incident) => drawnAs(incident) === 'mark').map(({ properties }) => properties)
  return {
    kinds: current.map(({ kind }) => kind),
    doubted: toDoubts(marks),
    sample: marks.find(({ status }) => status !== 'reported')?.kind ?? null,
    hasDashed: marks.some(({ quantity, status }) => !quantity && status === 'reported'),
  }
}

/** What the signs mean: the kinds that are on this map, and how exactly a place is known. */
export function Legend({ incidents, zones, shown: places, small = false, clustered }: LegendProps) {
  const { legend, kinds, many } = useWords()
  const { prisons } = usePlaces()
  const details = useRef<HTMLDetailsElement>(null)
  const drawn = incidents.filter((incident) => ['mark', 'tint'].includes(drawnAs(incident)))
  const { kinds: told, doubted, sample, hasDashed } = toKinds(drawn, clustered)
  const shown = new Set(told)
  const hasTint = !clustered && drawn.some((incident) => drawnAs(incident) === 'tint')
  const pinned = prisons.filter((prison) => isPinned(prison) && (places === null || places.has(prison.id)))
  const present = (Object.keys(kinds) as ClaimKind[]).filter((kind) => shown.has(kind))
  return (
    <section className={styles.legend} aria-label={legend.region} data-small={small || undefined}>
      {small ? null : <FoldWhenMoved legend={details} />}
      <details ref={details} open>
        <summary>{legend.region}</summary>
        <ul>
          {clustered ? (
            <li>
              {sign(<ClusterShape radius={9} />)} {many.legend}
            </li>
          ) : null}
          {present.map((kind) => (
            <li key={kind} data-kind={kind}>
              <KindSign kind={kind} /> {kinds[kind]}
            </li>
          ))}
          {sample ? (
            <li>
              <KindSign kind={sample} doubtful /> {legend.doubtful(doubted)}
            </li>
          ) : null}
          {pinned.some(({ properties: p }) => p.precision === 'site') ? (
            <li>
              {sign(<PrisonShape precision="site" />)} {legend.site}
            </li>
          ) : null}
          {pinned.some(({ properties: p }) => p.precision !== 'site') ? (
            <li>
              {sign(<PrisonShape precision="city" />)} {legend.ring}
            </li>
          ) : null}
          {zones.some(({ properties: p }) => p.prisons.length > 0) ? (
            <li data-kind="state_of_emergency">
              {sign(<PrisonShape precision="site" zones={['']} />)} {legend.zoneRing}
            </li>
          ) : null}
          {zones.some(({ properties: p }) => p.areas.some(({ undrawn }) => !undrawn)) ? (
            <li data-kind="state_of_emergency">
              {sign(<path d="M-9 -7H9V7H-9ZM-9 3L1 -7M-5 7L9 -7M3 7L9 1" className={styles.hatched} />)}{' '}
              {legend.zone}
            </li>
          ) : null}
          {zones.some(({ properties: p }) => p.areas.some(({ approximate }) => approximate)) ? (
            <li data-kind="state_of_emergency">
              {sign(<circle r="8" className={styles.approximate} />)} {legend.approximate}
            </li>
          ) : null}
        </ul>
        <p>
          {shown.size > 0 ? `${legend.size} ` : ''}
          {hasDashed ? `${legend.noNumber} ` : ''}
          {hasTint ? `${legend.province} ` : ''}
          {drawn.some(({ properties: p }) => p.historic) ? legend.background : ''}
        </p>
      </details>
    </section>
  )
}
