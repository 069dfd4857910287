import { toSegments } from '@/components/article/segments'
import type { Words } from '@/components/words/en'
import type { ReadWords } from '@/components/words/en-read'
import { capitalize } from '@/components/words/say'
import type { Rejection } from '@/lib/model/reading'
import type { ArticleResponse } from '@/lib/model/responses'
import styles from './read.module.css'

type RefusedListProps = {
  words: ReadWords
  page: Words
  article: ArticleResponse['article']
  refused: readonly Rejection[]
}

/** What was looked at and is told nowhere: the sentence with the words in question, and the reason. */
export function RefusedList({ words, page, article: { text, language }, refused }: RefusedListProps) {
  const labelOf = (kind: string) => page.kinds[kind as keyof Words['kinds']]?.label ?? null
  return (
    <section>
      <h3>{words.refused}</h3>
      <p className={styles.hint}>{refused.length > 0 ? words.refusedHint : words.noneRefused}</p>
      <ul className={styles.list}>
        {refused.map(({ sentence, evidence, reason }) => {
          const said = words.reasonInSpanish ? words.reasonInSpanish(reason, labelOf) : reason
          return (
            <li key={`${evidence.start} ${reason}`}>
              <q lang={language}>
                {toSegments(text, sentence, [{ ...evidence, id: 'it' }]).map((segment) =>
                  segment.claims.length > 0 ? (
                    <mark key={segment.start}>{segment.text}</mark>
                  ) : (
                    <span key={segment.start}>{segment.text}</span>
                  ),
                )}
              </q>
              <p lang={said === null ? 'en' : undefined}>{capitalize(said ?? reason)}</p>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
