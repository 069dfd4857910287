'use client'
import { useMemo } from 'react'
import type { Open, Read } from '@/components/dashboard/dashboard-state'
import type { FirstView } from '@/components/dashboard/first-view'
import { usePlaces } from '@/components/dashboard/places-context'
import { withFilter } from '@/components/dashboard/search-params'
import { SelectLink } from '@/components/dashboard/select-link'
import { useLedger } from '@/components/hooks/use-time'
import { PartNotice } from '@/components/notices/part-notice'
import { useWords } from '@/components/words/words-context'
import { mostIn, toRows } from '@/lib/incidents/ledger/ledger-ends'
import type { IncidentFeature } from '@/lib/model/responses'
import styles from './hostages.module.css'
import { LedgerRow } from './ledger-row'
import { LedgerTable } from './ledger-table'

const totalId = 'total'

/** The ledger in the page's words: the country first, then each place that the reports name. */
function usePlaceRows(
  params: URLSearchParams,
  first: FirstView,
  incidents: readonly IncidentFeature[],
  isMany: boolean,
) {
  const { hostages } = useWords()
  const { fullNameOf } = usePlaces()
  const part = useLedger(params, first, isMany)
  const { body } = part
  const claims = useMemo(
    () => new Map(incidents.flatMap(({ properties }) => properties.provenance.map((p) => [p.claim, p]))),
    [incidents],
  )
  const find = (id: string) => claims.get(id)
  const places = [
    { id: totalId, name: hostages.total, rows: toRows(body.total, find) },
    ...body.items.map(({ place, series }) => ({
      id: place.id,
      name: fullNameOf(place),
      rows: toRows(series, find),
    })),
  ]
  return { places: isMany ? [] : places.filter(({ rows }) => rows.length > 0), part }
}

const isOfHostages = ({ properties: { kind } }: IncidentFeature) =>
  kind === 'hostages_held' || kind === 'hostages_freed'

type HostagesSectionProps = {
  params: URLSearchParams
  first: FirstView
  incidents: readonly IncidentFeature[]
  /** What is told of the places filtered by together with others. */
  together: readonly IncidentFeature[]
  /** There are more incidents than these: the ledger waits until fewer are chosen. */
  isMany: boolean
  onOpen: Open
  onRead: Read
}

/** Hostages held and freed over time, of no closer place than the country and by place, each figure with who says it. */
export function HostagesSection(props: HostagesSectionProps) {
  const { params, first, incidents, together, isMany, onOpen, onRead } = props
  const { hostages, many } = useWords()
  const { find, hasPrisons } = usePlaces()
  const { places, part } = usePlaceRows(params, first, incidents, isMany)
  const none = incidents.some(isOfHostages)
    ? hostages.noneStands
    : together.some(isOfHostages)
      ? hostages.noneAlone
      : hostages.none
  // A flood's page has nothing to say of hostages until a report tells of some.
  if (!hasPrisons && !isMany && places.length === 0 && none === hostages.none) return null
  const most = mostIn(places.flatMap(({ rows }) => rows))
  return (
    <section className={styles.section} aria-label={hostages.region} aria-busy={part.isOld}>
      <h2>{hostages.title}</h2>
      <PartNotice part={part} />
      {places.length === 0 ? <p className={styles.hint}>{isMany ? many.ledger : none}</p> : null}
      {places.map(({ id, name, rows }) => (
        <div key={id}>
          <h3>
            {find(id)?.properties.kind === 'prison' ? (
              <SelectLink
                href={`/?${withFilter(params, 'place', [id])}`}
                onSelect={() => onOpen('place', id)}
              >
                {name}
              </SelectLink>
            ) : (
              name
            )}
          </h3>
          <ol>
            {rows.map((row) => (
              <LedgerRow key={row.figure.claims.join()} row={row} most={most} onRead={onRead} />
            ))}
          </ol>
        </div>
      ))}
      {places.length > 0 ? (
        <>
          <p className={styles.hint}>{hostages.hint}</p>
          <LedgerTable places={places} onRead={onRead} />
        </>
      ) : null}
    </section>
  )
}
