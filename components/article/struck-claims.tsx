import type { Words } from '@/components/words/en'
import { capitalize, sayFigure } from '@/components/words/say'
import type { ArticleResponse } from '@/lib/model/responses'
import styles from './article.module.css'
import { ArticleNote } from './article-note'
import { markId } from './mark-id'

type StruckClaimsProps = {
  words: Words
  article: ArticleResponse['article']
  rejected: ArticleResponse['rejected']
}

/** What the newsroom has taken back of what was read, each with its sentence and why; nothing where it has struck nothing. */
export function StruckClaims({ words, article: { text, language }, rejected }: StruckClaimsProps) {
  const all = rejected.flatMap(({ struck, sentence }) => (struck ? [{ ...struck, sentence }] : []))
  if (all.length === 0) return null
  return (
    <section className={styles.struck}>
      <p>{words.article.struck(all.length)}</p>
      <ul>
        {all.map(({ claim, kind, quantity, unit, sentence: { start, end }, why }) => (
          <li key={claim} id={markId(claim)}>
            <s>{capitalize(sayFigure(words, { kind, quantity, unit }))}</s>
            <ArticleNote note={why} language={words.language} />
            <q lang={language}>{text.slice(start, end)}</q>
          </li>
        ))}
      </ul>
    </section>
  )
}
