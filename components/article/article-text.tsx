import type { ReactNode } from 'react'
import type { ArticleResponse, ClaimItem } from '@/lib/model/responses'
import styles from './article.module.css'
import { standingId, standingOf } from './claim-standing'
import { markId } from './mark-id'
import { type Segment, toParagraphs, toSegments } from './segments'

type ArticleTextProps = {
  article: Pick<ArticleResponse, 'article' | 'claims'>
  /** The claim that is looked at, and what to say of it below its paragraph. */
  claim: string | null
  note?: ReactNode
  /** Claims that something outside of the text points at. */
  lit?: ReadonlySet<string>
  /** Where a mark leads. */
  hrefOf: (claim: string) => string
  onChoose?: (claim: string) => void
  /** A pointer or the focus is on a mark, or has left it. */
  onPoint?: (claim: string | null) => void
}

const nobody: ReadonlySet<string> = new Set()

type MarkProps = Omit<ArticleTextProps, 'article' | 'note'> & {
  segment: Segment
  first: ClaimItem
  begins: string[]
}

/** A stretch of evidence. Where a claim begins it is a link; a claim's further stretches are marked alone. */
function Mark({ segment, first, begins, claim, lit = nobody, hrefOf, onChoose, onPoint }: MarkProps) {
  const [lead, ...others] = begins
  const standing = standingOf(first)
  return (
    <mark
      id={lead && markId(lead)}
      data-kind={first.historic ? 'historic' : first.kind}
      data-standing={standing}
      data-current={segment.claims.includes(claim ?? '') || undefined}
      data-lit={segment.claims.some((id) => lit.has(id)) || undefined}
    >
      {others.map((id) => (
        <span key={id} id={markId(id)} />
      ))}
      {lead ? (
        <a
          className={styles.evidence}
          href={hrefOf(lead)}
          aria-describedby={standing === 'reported' ? undefined : standingId(standing)}
          aria-expanded={onChoose ? begins.includes(claim ?? '') : undefined}
          onClick={
            onChoose &&
            ((event) => {
              event.preventDefault()
              onChoose(lead)
            })
          }
          onPointerEnter={onPoint && (() => onPoint(lead))}
          onPointerLeave={onPoint && (() => onPoint(null))}
          onFocus={onPoint && (() => onPoint(lead))}
          onBlur={onPoint && (() => onPoint(null))}
        >
          {segment.text}
        </a>
      ) : (
        segment.text
      )}
    </mark>
  )
}

/** A whole article with every claim marked in place. Its text is only ever text. */
export function ArticleText({ article: { article, claims }, note, ...rest }: ArticleTextProps) {
  const { text, language } = article
  const marks = claims.map(({ id, evidence }) => ({ ...evidence, id }))
  const byId = new Map(claims.map((one) => [one.id, one]))
  const chosen = byId.get(rest.claim ?? '')
  const toMark = (segment: Segment) => {
    const first = byId.get(segment.claims[0] ?? '')
    const Tag = segment.isBold ? 'strong' : 'span'
    if (!first) return <Tag key={segment.start}>{segment.text}</Tag>
    // The signs around what is bold are left out: what begins with them begins behind them.
    const begins = segment.claims.filter((id) => {
      const start = byId.get(id)?.evidence.start
      return start === segment.start || (segment.isBold && start === segment.start - 2)
    })
    return <Mark key={segment.start} {...rest} segment={segment} first={first} begins={begins} />
  }
  return (
    <div className={styles.text} lang={language}>
      {toParagraphs(text).map((paragraph) => {
        const { start, end } = chosen?.evidence ?? { start: -1, end: -1 }
        return (
          <div key={paragraph.start} className={styles.paragraph}>
            <p>
              {toSegments(text, paragraph, marks, chosen?.sentence ?? null).map((segment) =>
                segment.inFocus ? (
                  <span key={segment.start} className={styles.focus}>
                    {toMark(segment)}
                  </span>
                ) : (
                  toMark(segment)
                ),
              )}
            </p>
            {start >= paragraph.start && end <= paragraph.end ? note : null}
          </div>
        )
      })}
    </div>
  )
}
