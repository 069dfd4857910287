import type { Words } from '@/components/words/en'
import { capitalize } from '@/components/words/say'
import type { ClaimItem } from '@/lib/model/responses'
import styles from './article.module.css'
import { standingId, standingsOf } from './claim-standing'

/** What is read from the text, and what each line under a mark means that is no plain report. */
export function StandingKey({ words, claims }: { words: Words; claims: readonly ClaimItem[] }) {
  const standings = standingsOf(claims)
  return (
    <div className={styles.note}>
      <p>
        {words.article.claims(claims.length)}. {words.article.marks}
      </p>
      {standings.length > 0 ? (
        <ul className={styles.key}>
          {standings.map((standing) => (
            <li key={standing} id={standingId(standing)}>
              <span data-standing={standing} aria-hidden="true">
                123
              </span>{' '}
              {capitalize(standing === 'background' ? words.article.background : words.statuses[standing])}
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  )
}
