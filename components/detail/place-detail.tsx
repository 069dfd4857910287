'use client'
import type { Open } from '@/components/dashboard/dashboard-state'
import { usePlaces } from '@/components/dashboard/places-context'
import { withFilter } from '@/components/dashboard/search-params'
import { SelectLink } from '@/components/dashboard/select-link'
import type { Search } from '@/components/hooks/use-search'
import { byWeight } from '@/components/lists/group-incidents'
import { IncidentRow } from '@/components/lists/incident-row'
import { liesIn } from '@/components/map/drawn-as'
import { capitalize } from '@/components/words/say'
import { useWords } from '@/components/words/words-context'
import type { DatedFigure } from '@/lib/model/place'
import type { IncidentFeature, PlaceFeature } from '@/lib/model/responses'
import { sayRecord } from '@/lib/model/say-record'
import styles from './detail.module.css'
import { isLater, perHundred } from './nearest-figure'
import { PlaceFacts } from './place-facts'
import { SourceText } from './source-text'

type RecordProps = {
  figures: DatedFigure[] | undefined
  day: string
  say: (value: number, date: string) => string
}

function RecordFigures({ figures = [], day, say }: RecordProps) {
  const { detail, language } = useWords()
  return figures.map(({ value, date, source }) => (
    <li key={`${date} ${value}`}>
      {capitalize(say(value, date))}
      {isLater({ value, date, source }, day) ? <em> {detail.later}</em> : null}
      <small>
        <SourceText source={sayRecord(source, language)} />
      </small>
    </li>
  ))
}

type PlaceDetailProps = {
  place: PlaceFeature
  /** As of when: the figures nearest to it are shown. */
  day: string
  incidents: readonly IncidentFeature[]
  /** Are these all incidents of the query? Of a part nobody can say what is not in it. */
  isWhole: boolean
  search: Search
  onOpen: Open
  onNear: (incident: IncidentFeature) => void
}

/** One prison: what the record holds of it, each figure with its day and source, and what the reports tell. */
export function PlaceDetail(props: PlaceDetailProps) {
  const { place, day, incidents, isWhole, search, onOpen, onNear } = props
  const { detail, list, many } = useWords()
  const { nameOf, find } = usePlaces()
  const { capacity, population, aliases, officialName, id } = place.properties
  const here = (isWhole ? incidents : [])
    .filter(
      ({ properties: p }) =>
        p.place && liesIn({ canton: find(p.place.id)?.properties.canton, ...p.place }, [id]),
    )
    .sort(byWeight)
  const background = here.filter(({ properties }) => properties.historic)
  const present = here.filter(({ properties }) => !properties.historic)
  const rows = (some: readonly IncidentFeature[]) => (
    <ul>
      {some.map((incident) => (
        <IncidentRow
          key={incident.id}
          incident={incident}
          selected={false}
          onOpen={() => onOpen('incident', incident.id)}
          onNear={() => onNear(incident)}
        />
      ))}
    </ul>
  )
  const name = nameOf(place.properties)
  const others = [officialName, ...aliases].filter((alias) => alias !== undefined && alias !== name)
  const only = withFilter(search.params, 'place', [id])
  return (
    <>
      <PlaceFacts place={place} day={day} />
      <p className={styles.links}>
        <SelectLink href={search.hrefOf(only)} onSelect={() => search.push(only)}>
          {detail.onlyHere(name)}
        </SelectLink>
      </p>
      <h3>{detail.here}</h3>
      {isWhole && present.length > 0 ? null : (
        <p className={styles.reason}>{isWhole ? detail.nothingHere : many.place}</p>
      )}
      {rows(present)}
      {background.length > 0 ? (
        <>
          <h3>{list.background}</h3>
          <p className={styles.reason}>{list.backgroundHint}</p>
          {rows(background)}
        </>
      ) : null}
      {capacity || population ? (
        <>
          <h3>{detail.record}</h3>
          <ul className={styles.record}>
            <RecordFigures figures={capacity} day={day} say={detail.capacity} />
            <RecordFigures figures={population} day={day} say={detail.population} />
            {perHundred(capacity, population).map(({ value, date }) => (
              <li key={`share ${date}`}>{detail.perHundred(value, date)}</li>
            ))}
          </ul>
        </>
      ) : null}
      {others.length > 0 ? (
        <>
          <h3>{detail.also}</h3>
          <p className={styles.reason}>{others.join(' · ')}</p>
        </>
      ) : null}
    </>
  )
}
