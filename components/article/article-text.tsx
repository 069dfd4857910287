import type { ArticleResponse } from '@/lib/model/responses'
import styles from './article.module.css'
import { type Segment, toParagraphs, toSegments } from './segments'

type ArticleTextProps = {
  article: Pick<ArticleResponse, 'article' | 'claims'>
  /** The claim that the article was opened at. */
  claim: string | null
}

/** Element ids of marks: the first stretch of a claim's evidence bears its id. */
export const markId = (claim: string) => `claim=${claim}`

/** A whole article with every claim marked in place. Its text is only ever text. */
export function ArticleText({ article: { article, claims }, claim }: ArticleTextProps) {
  const { text, language } = article
  const marks = claims.map(({ id, evidence }) => ({ ...evidence, id }))
  const kinds = new Map(claims.map(({ id, kind, historic }) => [id, historic ? 'historic' : kind]))
  const starts = new Map(claims.map(({ id, evidence }) => [id, evidence.start]))
  const focus = claims.find(({ id }) => id === claim)?.sentence ?? null
  const toMark = (segment: Segment) => {
    const [first] = segment.claims
    if (first === undefined) return <span key={segment.start}>{segment.text}</span>
    const [begins, ...beginToo] = segment.claims.filter((id) => starts.get(id) === segment.start)
    return (
      <mark
        key={segment.start}
        id={begins && markId(begins)}
        data-kind={kinds.get(first)}
        data-current={segment.claims.includes(claim ?? '') || undefined}
      >
        {beginToo.map((id) => (
          <span key={id} id={markId(id)} />
        ))}
        {segment.text}
      </mark>
    )
  }
  return (
    <div className={styles.text} lang={language}>
      {toParagraphs(text).map((paragraph) => (
        <p key={paragraph.start}>
          {toSegments(text, paragraph, marks, focus).map((segment) =>
            segment.inFocus ? (
              <span key={segment.start} className={styles.focus}>
                {toMark(segment)}
              </span>
            ) : (
              toMark(segment)
            ),
          )}
        </p>
      ))}
    </div>
  )
}
