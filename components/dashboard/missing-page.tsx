import { errorWords } from '@/components/words/error-words'
import type { Language } from '@/lib/model/article'
import styles from './problem-page.module.css'

/** There is nothing at this address. Drawn by the server alone. */
export const MissingPage = ({ language }: { language: Language }) => (
  <main className={styles.problem} data-status={404}>
    <title>{errorWords[language].missing}</title>
    <h1>{errorWords[language].missing}</h1>
    <p>
      <a href={`/?lang=${language}`}>{errorWords[language].home}</a>
    </p>
  </main>
)
