'use client'
import { type RefObject, useMemo, useState } from 'react'
import articleStyles from '@/components/article/article.module.css'
import { ArticleText } from '@/components/article/article-text'
import { ClaimNote } from '@/components/article/claim-note'
import { markId } from '@/components/article/mark-id'
import { StandingKey } from '@/components/article/standing-key'
import { StruckClaims } from '@/components/article/struck-claims'
import { type Places, toPlaces } from '@/components/dashboard/to-places'
import type { Words } from '@/components/words/en'
import type { ReadWords } from '@/components/words/en-read'
import { capitalize } from '@/components/words/say'
import { translate } from '@/components/words/translate'
import { useWords } from '@/components/words/words-context'
import type { Language } from '@/lib/model/article'
import type { ArticleResponse, ClaimItem, PlaceFeature, ReadResponse } from '@/lib/model/responses'
import type { Draft, Failure } from './ask-reading'
import { ClaimFacts } from './claim-facts'
import { NamedPlaces } from './named-places'
import styles from './read.module.css'
import { RefusedList } from './refused-list'
import { TakeFile } from './take-file'
import type { Read } from './use-reading'

type ReadingResultProps = {
  words: ReadWords
  language: Language
  read: Read
  /** The form as it is now. */
  draft: Draft
  heading: RefObject<HTMLHeadingElement | null>
  /** What the file lacks. */
  onMissing: (failure: Failure) => void
}

/** A reading in the form in which the article's own page has it: with no claim of another article beside it. */
function toArticle({ article, text, claims, toponyms, rejected }: ReadResponse): ArticleResponse {
  const { id, publisher } = article
  const publishedAt = article.publishedAt ?? ''
  return {
    article: { ...article, publishedAt, text },
    claims: claims.map((claim) => ({ ...claim, article: id, publisher, publishedAt, relations: [] })),
    toponyms,
    rejected,
  }
}

const toFeature = (properties: ReadResponse['places'][number]): PlaceFeature => ({
  type: 'Feature',
  id: properties.id,
  geometry: null,
  properties,
})

/** Element ids of the lines below the text. */
const lineId = (claim: string) => `line=${claim}`

type ClaimProps = {
  words: Words
  places: Places
  claim: ClaimItem
  article: ArticleResponse['article']
  children: React.ReactNode
}

function Claim({ words, places, claim, article: { text, language }, children }: ClaimProps) {
  return (
    <ClaimNote
      words={words}
      claim={claim}
      sentence={text.slice(claim.sentence.start, claim.sentence.end)}
      language={language}
      where={claim.place && places.fullNameOf(claim.place)}
      names={places.names}
    >
      {children}
    </ClaimNote>
  )
}

function Remarks({ words, remarks }: { words: ReadWords; remarks: readonly string[] }) {
  if (remarks.length === 0) return null
  return (
    <section className={styles.notice}>
      <h3>{words.remarks}</h3>
      <ul>
        {remarks.map((remark) => {
          const said = words.remarkInSpanish ? translate(words.remarkInSpanish, remark) : remark
          return (
            <li key={remark} lang={said === null ? 'en' : undefined}>
              {capitalize(said ?? remark)}
            </li>
          )
        })}
      </ul>
    </section>
  )
}

/** The article of the map that has just this text. */
function SameText({
  words,
  page,
  reading: { stored, rejected },
}: {
  words: ReadWords
  page: Words
  reading: ReadResponse
}) {
  if (!stored) return null
  const { id, title, publisher, publishedAt } = stored
  return (
    <p className={styles.notice}>
      {words.stored} <a href={`/article/${encodeURIComponent(id)}?lang=${page.language}`}>{title}</a> (
      {page.article.published(publisher, publishedAt)}).{' '}
      {rejected.some(({ struck }) => struck) ? words.struckThere : ''}
    </p>
  )
}

/** What counts, in one line: in which language it was read, how much of it, and from which day. */
function Summary({ words, page, reading }: { words: ReadWords; page: Words; reading: ReadResponse }) {
  const { article, sentences, toponyms } = reading
  const named = new Set(toponyms.map(({ text, place }) => place?.id ?? text)).size
  const day = article.publishedAt ? words.fromDay(page.formats.day(article.publishedAt)) : words.noDay
  return (
    <p className={styles.summary}>
      {[words.readAs[article.language], words.counted(sentences.length, named), day].join(' · ')}
    </p>
  )
}

const isChanged = (draft: Draft, { asked }: Read) =>
  (['text', 'language', 'day'] as const).some((field) => draft[field] !== asked[field])

/** The text with its marks, and everything that was read from it, refused in it, and found in it. */
export function ReadingResult({ words, language, read, draft, heading, onMissing }: ReadingResultProps) {
  const page = useWords()
  const { reading } = read
  const article = useMemo(() => toArticle(reading), [reading])
  const places = useMemo(() => toPlaces(reading.places.map(toFeature), language), [reading, language])
  const [own, setOwn] = useState<{ of: ReadResponse; claim: string } | null>(null)
  const chosen = own?.of === reading ? own.claim : null
  const { claims } = article
  const looked = claims.find(({ id }) => id === chosen)
  const refused = reading.rejected.filter(({ struck }) => !struck)
  const note = looked ? (
    <aside className={articleStyles.claim} data-kind={looked.kind} lang={language}>
      <Claim words={page} places={places} claim={looked} article={article.article}>
        <a href={`#${lineId(looked.id)}`}>{words.toLine}</a>
      </Claim>
    </aside>
  ) : null
  return (
    <section className={styles.result} aria-label={words.result}>
      <h2 ref={heading} tabIndex={-1}>
        {claims.length > 0 ? words.found(claims.length) : words.nothing}
      </h2>
      <Summary words={words} page={page} reading={reading} />
      {isChanged(draft, read) ? <p className={styles.stale}>{words.stale}</p> : null}
      {claims.length === 0 ? <p>{words.nothingHint(refused.length)}</p> : null}
      <SameText words={words} page={page} reading={reading} />
      <Remarks words={words} remarks={reading.remarks} />
      {claims.length > 0 ? <StandingKey words={page} claims={claims} /> : null}
      <StruckClaims words={page} article={article.article} rejected={article.rejected} />
      <ArticleText
        article={article}
        claim={chosen}
        note={note}
        hrefOf={(id) => `#${lineId(id)}`}
        onChoose={(claim) => setOwn(claim === chosen ? null : { of: reading, claim })}
      />
      {claims.length > 0 ? (
        <>
          <h3>{words.claims}</h3>
          <ol className={articleStyles.claims}>
            {claims.map((claim) => (
              <li
                key={claim.id}
                id={lineId(claim.id)}
                className={articleStyles.line}
                data-kind={claim.historic ? 'historic' : claim.kind}
              >
                <Claim words={page} places={places} claim={claim} article={article.article}>
                  <ClaimFacts words={words} page={page} claim={claim} article={article.article} />
                  <a href={`#${markId(claim.id)}`}>{page.article.toMark}</a>
                </Claim>
              </li>
            ))}
          </ol>
        </>
      ) : null}
      <RefusedList words={words} page={page} article={article.article} refused={refused} />
      <NamedPlaces words={words} page={page} toponyms={reading.toponyms} places={places} />
      <TakeFile words={words} read={read} draft={draft} onMissing={onMissing} />
    </section>
  )
}
