'use client'
import { type HTMLAttributes, memo, type RefAttributes } from 'react'
import { leadOf, toArticleAddress } from '@/components/dashboard/article-address'
import { usePlaces } from '@/components/dashboard/places-context'
import { SelectLink } from '@/components/dashboard/select-link'
import { useCalmSearch } from '@/components/hooks/use-search'
import { KindSign } from '@/components/legend/kind-sign'
import { toRange } from '@/components/words/figure-range'
import { capitalize, sayFigure } from '@/components/words/say'
import { sayDay } from '@/components/words/say-day'
import { sayScope } from '@/components/words/say-scope'
import { useSpeaker } from '@/components/words/speakers-context'
import { earlierFigures, goneFigure } from '@/components/words/standing-figure'
import { useWords } from '@/components/words/words-context'
import type { IncidentFeature } from '@/lib/model/responses'
import styles from './list.module.css'
import { higherVoices, toSourceLine } from './source-line'

type IncidentRowProps = {
  incident: IncidentFeature
  selected: boolean
  onOpen: (incident: IncidentFeature) => void
  onNear: (incident: IncidentFeature) => void
  /** Of the list item: where it stands in a list of which only a part is drawn. */
  item?: HTMLAttributes<HTMLLIElement> & RefAttributes<HTMLLIElement> & { 'data-index': number }
}

/** One incident in the list: sign, figure, place, day, and who reports it. */
export const IncidentRow = memo(function IncidentRow(props: IncidentRowProps) {
  const { incident, selected, onOpen, onNear, item } = props
  const words = useWords()
  const places = usePlaces()
  const speakerOf = useSpeaker()
  const { kind, quantity, status, historic, place, when, emergency } = incident.properties
  const lead = leadOf(incident)
  const day = when?.start ?? lead?.publishedAt ?? ''
  const sources = toSourceLine(incident.properties)
  const { params } = useCalmSearch()
  const earlier = earlierFigures(incident.properties)
  const gone = goneFigure(incident.properties)
  const title = capitalize(sayFigure(words, { ...incident.properties, quantity: quantity ?? gone }))
  const named = place && (place.kind === 'country' ? places.countryOf(place) : places.fullNameOf(place))
  const where = emergency ? sayScope(words, emergency, named) : named
  const told = [
    words.formats.list(sources.given),
    words.list.others(sources.otherFigures, sources.noFigure),
    ...higherVoices(incident.properties).map(
      (said) => said.quantity && `${speakerOf(said)}: ${words.range(toRange(said.quantity))}`,
    ),
    earlier.length > 0 ? words.list.earlier(earlier.map(words.formats.number).join(',\u00a0')) : null,
  ]
  return (
    <li {...item}>
      <SelectLink
        className={styles.row}
        data-incident={incident.id}
        data-kind={historic ? 'historic' : kind}
        href={lead && toArticleAddress(lead, params)}
        aria-current={selected || undefined}
        onSelect={() => onOpen(incident)}
        onPointerEnter={() => onNear(incident)}
        onFocus={() => onNear(incident)}
      >
        <KindSign
          kind={kind}
          historic={historic}
          numbered={quantity !== null}
          doubtful={status !== 'reported'}
        />
        <strong className={status === 'reported' ? '' : styles.doubtful}>
          {gone ? <s>{title}</s> : title}
        </strong>
        {where ? <span className={styles.place}>{where}</span> : null}
        <span className={styles.who}>
          {status === 'reported' ? null : <em>{words.statuses[status]} · </em>}
          {told.filter(Boolean).join('\u00a0· ')}
        </span>
        <time className={styles.day} dateTime={day}>
          {sayDay(words, incident.properties, lead?.publishedAt ?? '')}
        </time>
      </SelectLink>
    </li>
  )
})
