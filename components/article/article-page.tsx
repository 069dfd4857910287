import type { Words } from '@/components/words/en'
import { capitalize, sayFigure } from '@/components/words/say'
import type { ArticleResponse, ClaimItem } from '@/lib/model/responses'
import styles from './article.module.css'
import { ArticleText, markId } from './article-text'
import { OutsideLink } from './outside-link'

type ArticlePageProps = {
  words: Words
  article: Pick<ArticleResponse, 'article' | 'claims'>
  /** The dashboard as it was left. */
  home: string
}

function ClaimLine({ words, claim }: { words: Words; claim: ClaimItem }) {
  const { place, attribution, status } = claim
  const more = [
    place?.name,
    attribution && words.detail.saidBy(attribution),
    status !== 'reported' && words.statuses[status],
  ]
  return (
    <li data-kind={claim.historic ? 'historic' : claim.kind}>
      <a href={`#${markId(claim.id)}`}>{capitalize(sayFigure(words, claim))}</a>
      <small>{more.filter(Boolean).join(' · ')}</small>
    </li>
  )
}

/** A whole article without any script: its text with every claim marked, and each claim as a link to its mark. */
export function ArticlePage({ words, article: { article, claims }, home }: ArticlePageProps) {
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
      {article.note ? (
        <p className={styles.note} lang="en">
          {article.note}
        </p>
      ) : null}
      <p className={styles.note}>{words.article.marks}</p>
      <ArticleText article={{ article, claims }} claim={null} />
      <h2>{capitalize(words.article.claims(claims.length))}</h2>
      <ol className={styles.claims}>
        {claims.map((claim) => (
          <ClaimLine key={claim.id} words={words} claim={claim} />
        ))}
      </ol>
    </main>
  )
}
