import type { Words } from '@/components/words/en'
import { capitalize } from '@/components/words/say'
import type { Named } from '@/components/words/with-names'
import type { Language } from '@/lib/model/article'
import type { Place } from '@/lib/model/place'
import type { ArticleResponse, ClaimItem } from '@/lib/model/responses'
import styles from './article.module.css'
import { ArticleNote } from './article-note'
import { ArticleText } from './article-text'
import { ClaimNote } from './claim-note'
import { LostClaim } from './lost-claim'
import { markId } from './mark-id'
import { OutsideLink } from './outside-link'
import { StandingKey } from './standing-key'
import { StruckClaims } from './struck-claims'

type ArticlePageProps = {
  words: Words
  article: Pick<ArticleResponse, 'article' | 'claims' | 'rejected'>
  /** A place's name in the page's language. */
  nameOf: (place: Place) => string
  /** Of places that a reason may name besides. */
  around: readonly Named[]
  /** The dashboard as it was left. */
  home: string
}

/** Element ids of the lines below the text: a mark leads to its line, and the line back to the mark. */
const lineId = (claim: string) => `line=${claim}`

type ClaimLineProps = Pick<ArticlePageProps, 'words' | 'nameOf'> & {
  claim: ClaimItem
  sentence: string
  language: Language
  names: readonly Named[]
}

function ClaimLine({ words, claim, sentence, language, nameOf, names }: ClaimLineProps) {
  const name = claim.place && nameOf(claim.place)
  return (
    <li id={lineId(claim.id)} data-kind={claim.historic ? 'historic' : claim.kind} className={styles.line}>
      <ClaimNote
        words={words}
        claim={claim}
        sentence={sentence}
        language={language}
        where={name}
        names={names}
      >
        <a href={`#${markId(claim.id)}`}>{words.article.toMark}</a>
      </ClaimNote>
    </li>
  )
}

/** A whole article without any script: its text with every claim marked, and each claim as a link to its mark. */
export function ArticlePage({
  words,
  article: { article, claims, rejected },
  nameOf,
  around,
  home,
}: ArticlePageProps) {
  const own = claims.flatMap(({ place }): Named[] => (place ? [[place.name, nameOf(place)]] : []))
  const names = [...around, ...own]
  return (
    <main className={styles.page}>
      <p className={styles.home}>
        <a href={home}>{words.article.home}</a>
      </p>
      <h1 lang={article.language}>{article.title}</h1>
      <p className={styles.dateline}>
        {words.article.published(article.publisher, article.publishedAt)}
        {article.url ? (
          <>
            {' · '}
            <OutsideLink url={article.url}>{words.detail.original}</OutsideLink>
          </>
        ) : null}
      </p>
      <ArticleNote note={article.note} language={words.language} />
      <LostClaim text={words.article.lostClaim} />
      <StandingKey words={words} claims={claims} />
      <StruckClaims words={words} article={article} rejected={rejected} />
      <ArticleText article={{ article, claims }} claim={null} hrefOf={(claim) => `#${lineId(claim)}`} />
      <h2>{capitalize(words.article.claims(claims.length))}</h2>
      <ol className={styles.claims}>
        {claims.map((claim) => (
          <ClaimLine
            key={claim.id}
            words={words}
            claim={claim}
            sentence={article.text.slice(claim.sentence.start, claim.sentence.end)}
            language={article.language}
            nameOf={nameOf}
            names={names}
          />
        ))}
      </ol>
    </main>
  )
}
