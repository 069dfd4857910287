'use client'
import { useState } from 'react'
import { OutsideLink } from '@/components/article/outside-link'
import { Sentence } from '@/components/article/sentence'
import { leadOf, toArticleAddress } from '@/components/dashboard/article-address'
import type { Open, Read } from '@/components/dashboard/dashboard-state'
import { usePlaces } from '@/components/dashboard/places-context'
import { SelectLink } from '@/components/dashboard/select-link'
import { useArticle } from '@/components/hooks/use-article'
import { useCalmSearch } from '@/components/hooks/use-search'
import { toHash } from '@/components/hooks/use-selection'
import { KindSign } from '@/components/legend/kind-sign'
import { sayPrecision } from '@/components/words/area-words'
import { capitalize, sayFigure } from '@/components/words/say'
import { sayBound } from '@/components/words/say-bound'
import { sayScope } from '@/components/words/say-scope'
import { useSpeaker } from '@/components/words/speakers-context'
import { goneFigure, isOvertaken } from '@/components/words/standing-figure'
import { useWords } from '@/components/words/words-context'
import type { IncidentFeature } from '@/lib/model/responses'
import styles from './detail.module.css'
import { FigureHistory } from './figure-history'
import { PlaceFacts } from './place-facts'
import { RangeEnds } from './range-ends'
import { WhyPlace } from './why-place'

type IncidentDetailProps = {
  incident: IncidentFeature
  /** All that are shown: their claims may bear on this one's. */
  incidents: readonly IncidentFeature[]
  onOpen: Open
  onRead: Read
}

/** One incident: its figure, the sentence behind it, who said it and when, how it moved, and why it stands here. */
export function IncidentDetail({ incident, incidents, onOpen, onRead }: IncidentDetailProps) {
  const words = useWords()
  const { detail } = words
  const { find, level, hasPrisons } = usePlaces()
  const speakerOf = useSpeaker()
  const { params } = useCalmSearch()
  const { kind, quantity, status, historic, place, provenance, unit, emergency, over } = incident.properties
  const [chosen, setChosen] = useState<string | null>(null)
  const shown = provenance.find(({ claim }) => claim === chosen) ?? leadOf(incident)
  const { article } = useArticle(shown?.article ?? null)
  if (!shown) return null
  const claim = article?.claims.find(({ id }) => id === shown.claim)
  const sentence = article?.article.text.slice(shown.sentence.start, shown.sentence.end) ?? ''
  const speaker = speakerOf(shown, sentence)
  const prison = place && find(place.id)
  const isLead = shown.claim === leadOf(incident)?.claim
  /** What the heading says: the figure that stands, or that of the claim chosen from how it moved. */
  const said = isLead ? { quantity: quantity ?? goneFigure(incident.properties), status } : shown
  const isSum = isLead && shown.together !== undefined && shown.together.value === quantity?.value
  const given = said.quantity ? sayBound(words, said.quantity, isLead ? provenance : [shown]) : detail.noBound
  const bound = isSum ? detail.together : given
  const isOld = !isLead && shown.status === 'reported' && isOvertaken(shown, incident.properties)
  return (
    <div data-kind={historic ? 'historic' : kind}>
      <p className={styles.figure}>
        <KindSign
          kind={kind}
          historic={historic}
          numbered={said.quantity !== null}
          doubtful={said.status !== 'reported'}
        />
        <strong>
          {capitalize(
            sayFigure(words, { kind, quantity: said.quantity, unit, over: isLead ? over : undefined }),
          )}
        </strong>
        <span>{[isOld ? detail.overtaken : words.statuses[said.status], bound].join(' · ')}</span>
      </p>
      {emergency ? <p className={styles.facts}>{sayScope(words, emergency, null)}</p> : null}
      {isLead ? <RangeEnds incident={incident.properties} /> : null}
      <Sentence source={shown} />
      <p className={styles.byline}>
        {speaker ? `${capitalize(detail.saidBy(speaker))} · ` : ''}
        {detail.published(shown.publisher, shown.publishedAt)}
        {shown.when && kind !== 'state_of_emergency' ? (
          <> · {detail.happened(shown.when.start, shown.when.end)}</>
        ) : null}
      </p>
      <p className={styles.links}>
        <SelectLink
          href={toArticleAddress(shown, params)}
          onSelect={() => onRead(shown.article, shown.claim)}
        >
          {detail.openArticle}
        </SelectLink>
        {article?.article.url ? <OutsideLink url={article.article.url}>{detail.original}</OutsideLink> : null}
        {prison && prison.properties.kind === 'prison' ? (
          <SelectLink
            href={toHash({ item: { kind: 'place', id: prison.id }, article: null })}
            onSelect={() => onOpen('place', prison.id)}
          >
            {detail.here}
          </SelectLink>
        ) : null}
      </p>
      <FigureHistory
        incident={incident.properties}
        shown={shown.claim}
        claims={incidents.flatMap(({ properties }) => properties.provenance)}
        onChoose={setChosen}
      />
      <h3>{detail.where}</h3>
      {prison && prison.properties.kind === 'prison' ? (
        <PlaceFacts place={prison} day={shown.when?.start ?? shown.publishedAt} />
      ) : (
        <p className={styles.facts}>
          {place ? sayPrecision(words, place) : words.list.unplacedHint(level, hasPrisons)}
        </p>
      )}
      {claim?.byLikeness ? <p className={styles.facts}>{detail.byLikeness}</p> : null}
      <WhyPlace reason={claim?.placeReason ?? null} place={place} />
    </div>
  )
}
