import { missingWords } from '@/components/words/error-words'
import type { Language } from '@/lib/model/article'
import styles from './problem-page.module.css'

/** There is nothing at this address. Drawn by the server alone. */
export const MissingPage = ({ language }: { language: Language }) => (
  <main className={styles.problem} data-status={404}>
    <title>{missingWords[language].title}</title>
    <h1>{missingWords[language].title}</h1>
    <p>
      <a href={`/?lang=${language}`}>{missingWords[language].home}</a>
    </p>
  </main>
)
