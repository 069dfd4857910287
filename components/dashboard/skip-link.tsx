import { useWords } from '@/components/words/words-context'
import styles from './skip-link.module.css'

/** Past head, filters and map to what the map shows as a list: the first that the keyboard comes to. */
export const SkipLink = () => (
  <a className={styles.skip} href="#incidents">
    {useWords().page.skip}
  </a>
)
