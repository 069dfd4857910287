'use client'
import { useRef } from 'react'
import { usePlaces } from '@/components/dashboard/places-context'
import { drawnAs, hasSign, isPinned } from '@/components/map/drawn-as'
import { isSized, sizeEnds, toMarkFigure } from '@/components/map/mark-figure'
import { PrisonShape } from '@/components/map/prison-shape'
import { doubts, toDoubts } from '@/components/map/to-doubts'
import { useWords } from '@/components/words/words-context'
import type { ManyIncidents } from '@/lib/model/overview'
import type { IncidentFeature, PlaceFeature, ZoneFeature } from '@/lib/model/responses'
import { FoldWhenMoved } from './fold-when-moved'
import { KeySign } from './key-sign'
import { KindRows } from './kind-rows'
import { KindSign } from './kind-sign'
import styles from './legend.module.css'

type LegendProps = {
  incidents: readonly IncidentFeature[]
  zones: readonly ZoneFeature[]
  /** The places shown; null for all of them. */
  shown: ReadonlySet<string> | null
  /** Of the map's circles: pixels of radius for each square root of a person. */
  scale: number
  small?: boolean
  /** Does the map show prisons at all? An embed may leave them out. */
  hasPrisons?: boolean
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
    return {
      kinds,
      doubted: present,
      sample: first?.kind ?? null,
      hasDashed: true,
      hasSized: true,
      figures: [],
      isMixed: true,
    }
  }
  const current = drawn.map(({ properties }) => properties).filter(({ historic }) => !historic)
  const marks = drawn.filter((incident) => drawnAs(incident) === 'mark').map(({ properties }) => properties)
  return {
    kinds: current.map(({ kind }) => kind),
    doubted: toDoubts(marks),
    sample: marks.find(({ status }) => status !== 'reported')?.kind ?? null,
    hasSized: marks.some(({ kind, quantity }) => quantity && isSized(kind)),
    figures: marks.map(({ kind, quantity }) => toMarkFigure(kind, quantity)),
    isMixed: marks.some(({ kind, quantity }) => quantity && !isSized(kind)),
    hasDashed: marks.some(({ quantity, status }) => !quantity && status === 'reported'),
  }
}

/** What they count that no kind holds, but for background. */
export const toUnits = (drawn: Drawn): string[] =>
  drawn.flatMap(({ properties: { kind, unit, historic } }) =>
    kind === 'other_count' && !historic ? unit : [],
  )

/** What the signs mean: the kinds that are on this map, and how exactly a place is known. */
export function Legend({
  incidents,
  zones,
  shown: places,
  scale,
  small = false,
  hasPrisons = true,
  clustered,
}: LegendProps) {
  const { legend } = useWords()
  const { prisons, level } = usePlaces()
  const details = useRef<HTMLDetailsElement>(null)
  const drawn = incidents.filter(hasSign)
  const { kinds: told, doubted, sample, hasDashed, hasSized, figures, isMixed } = toKinds(drawn, clustered)
  const ends = sizeEnds(figures, scale)
  const units = toUnits(drawn)
  const hasTint = !clustered && drawn.some((incident) => drawnAs(incident) === 'tint')
  const isShown = ({ id }: PlaceFeature) => hasPrisons && (places === null || places.has(id))
  const pinned = prisons.filter((prison) => isPinned(prison) && isShown(prison))
  return (
    <section className={styles.legend} aria-label={legend.region} data-small={small || undefined}>
      {small ? null : <FoldWhenMoved legend={details} />}
      <details ref={details} open>
        <summary>{legend.region}</summary>
        <ul>
          <KindRows told={new Set(told)} units={units} isClustered={clustered !== undefined} />
          {sample ? (
            <li>
              <KindSign kind={sample} doubtful /> {legend.doubtful(doubted)}
            </li>
          ) : null}
          {pinned.some(({ properties: p }) => p.precision === 'site') ? (
            <li>
              <KeySign>
                <PrisonShape precision="site" />
              </KeySign>{' '}
              {legend.site}
            </li>
          ) : null}
          {pinned.some(({ properties: p }) => p.precision !== 'site') ? (
            <li>
              <KeySign>
                <PrisonShape precision="city" />
              </KeySign>{' '}
              {legend.ring}
            </li>
          ) : null}
          {hasPrisons && zones.some(({ properties: p }) => p.prisons.length > 0) ? (
            <li data-kind="state_of_emergency">
              <KeySign>
                <PrisonShape precision="site" zones={['']} />
              </KeySign>{' '}
              {legend.zoneRing}
            </li>
          ) : null}
          {zones.some(({ properties: p }) => p.areas.some(({ undrawn }) => !undrawn)) ? (
            <li data-kind="state_of_emergency">
              <KeySign>
                <path d="M-9 -7H9V7H-9ZM-9 3L1 -7M-5 7L9 -7M3 7L9 1" className={styles.hatched} />
              </KeySign>{' '}
              {legend.zone}
            </li>
          ) : null}
          {zones.some(({ properties: p }) => p.areas.some(({ approximate }) => approximate)) ? (
            <li data-kind="state_of_emergency">
              <KeySign>
                <circle r="8" className={styles.approximate} />
              </KeySign>{' '}
              {legend.approximate}
            </li>
          ) : null}
        </ul>
        <p>
          {hasSized ? `${legend.size} ` : ''}
          {ends.largest ? `${legend.largest(ends.largest)} ` : ''}
          {ends.smallest ? `${legend.smallest(ends.smallest)} ` : ''}
          {isMixed ? `${legend.oneSize} ` : ''}
          {hasDashed ? `${legend.noNumber} ` : ''}
          {hasTint ? `${legend.province(level)} ` : ''}
          {drawn.some(({ properties: p }) => p.historic) ? legend.background : ''}
        </p>
      </details>
    </section>
  )
}
