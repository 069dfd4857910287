'use client'
import { Sentence } from '@/components/article/sentence'
import type { Read } from '@/components/dashboard/dashboard-state'
import { usePlaces } from '@/components/dashboard/places-context'
import { SelectLink } from '@/components/dashboard/select-link'
import { toHash } from '@/components/hooks/use-selection'
import styles from '@/components/lists/zones.module.css'
import { zoneState, zonesToDraw } from '@/components/masthead/headline-figures'
import { capitalize } from '@/components/words/say'
import { useSpeaker } from '@/components/words/speakers-context'
import { useWords } from '@/components/words/words-context'
import type { ZoneFeature } from '@/lib/model/responses'
import { nameZoneAreas, sayCurfews, sayRights } from './name-zone-areas'
import { SourceText } from './source-text'

type ZoneCardProps = { zone: ZoneFeature; day: string; onRead: Read; sentences?: boolean }

/** An emergency: where and when it held, what it suspended, who names its areas, and on whose word. */
export function ZoneCard({ zone, day, onRead, sentences = false }: ZoneCardProps) {
  const words = useWords()
  const places = usePlaces()
  const { zones } = words
  const { decree, record, areas, areasNamedBy, from, until, lastsDays, sources, provenance, untilSaidBy } =
    zone.properties
  const span = [
    from && zones.from(from),
    record?.announced && zones.announced(record.announced),
    until && zones.until(until),
    lastsDays && zones.lasting(lastsDays),
    zones[zoneState(zone, day)],
  ]
  const reckoned = provenance.find(({ claim }) => claim === untilSaidBy)
  const seen = new Set<string>()
  const distinct = provenance.filter(({ article, sentence }) => {
    const key = `${article} ${sentence.start}`
    return !seen.has(key) && seen.add(key)
  })
  return (
    <div className={styles.zone} data-kind="state_of_emergency">
      <p className={styles.areas}>
        {nameZoneAreas(words, places, zone, zonesToDraw([zone], day).length > 0)}
      </p>
      <p>{capitalize(span.filter(Boolean).join(', '))}</p>
      {areas.length > 0 && areasNamedBy === 'decree' && decree ? (
        <p>{zones.namedByDecree(decree)}</p>
      ) : areas.length > 0 && areasNamedBy === 'article' ? (
        <p>{zones.namedByArticle}</p>
      ) : null}
      {reckoned ? <p>{zones.reckoned(reckoned.publisher)}</p> : null}
      {decree ? null : <p>{zones.noDecree}</p>}
      {sayRights(words, places, zone).map((said) => (
        <p key={said}>{said}</p>
      ))}
      {sayCurfews(words, places, zone).map((said) => (
        <p key={said}>{said}</p>
      ))}
      {distinct.length === 0 ? <p className={styles.muted}>{zones.noSentence}</p> : null}
      {distinct.map((source) =>
        sentences ? (
          <div key={source.claim} className={styles.said}>
            <Sentence source={source} />
            <ReadLink source={source} zone={zone.id} onRead={onRead} />
          </div>
        ) : null,
      )}
      {sources.length > 0 ? (
        <p className={styles.muted}>
          {zones.sources}:{' '}
          {sources.map((source, index) => (
            <span key={source}>
              {index > 0 ? ', ' : ''}
              <SourceText source={source} />
            </span>
          ))}
        </p>
      ) : null}
    </div>
  )
}

type ReadLinkProps = { source: ZoneFeature['properties']['provenance'][number]; zone: string; onRead: Read }

function ReadLink({ source, zone, onRead }: ReadLinkProps) {
  const { detail } = useWords()
  const speaker = useSpeaker()(source)
  const article = { id: source.article, claim: source.claim }
  return (
    <p className={styles.muted}>
      {detail.published(source.publisher, source.publishedAt)}
      {speaker ? ` · ${detail.saidBy(speaker)}` : ''} ·{' '}
      <SelectLink
        href={toHash({ item: { kind: 'zone', id: zone }, article })}
        onSelect={() => onRead(source.article, source.claim)}
      >
        {detail.openArticle}
      </SelectLink>
    </p>
  )
}
