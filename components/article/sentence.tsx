'use client'
import { useArticle } from '@/components/hooks/use-article'
import { useWords } from '@/components/words/words-context'
import type { Provenance } from '@/lib/model/incident'
import styles from './article.module.css'
import { toSegments } from './segments'

type SentenceProps = { source: Pick<Provenance, 'article' | 'claim' | 'sentence' | 'evidence'> }

/** The sentence that a claim was read from, word for word, with its figure marked. Article text is only ever text. */
export function Sentence({ source }: SentenceProps) {
  const { article, failed, retry } = useArticle(source.article)
  const { detail } = useWords()
  if (failed)
    return (
      <p className={styles.missing}>
        {detail.noSentence}{' '}
        <button type="button" className={styles.show} onClick={retry}>
          {detail.retry}
        </button>
      </p>
    )
  if (!article)
    return (
      <p className={styles.missing} aria-busy="true">
        {detail.loadingSentence}
      </p>
    )
  const { text, language } = article.article
  const segments = toSegments(text, source.sentence, [{ ...source.evidence, id: source.claim }])
  return (
    <blockquote className={styles.sentence} lang={language}>
      <p>
        {segments.map(({ start, text: said, claims, isBold }) => {
          const Tag = claims.length > 0 ? 'mark' : isBold ? 'strong' : 'span'
          return <Tag key={start}>{said}</Tag>
        })}
      </p>
    </blockquote>
  )
}
