import type { Language, Note } from '@/lib/model/article'
import styles from './article.module.css'

/** A remark of whoever put the article here, in the page's language where it was written in it. */
export const ArticleNote = ({ note, language }: { note: Note | undefined; language: Language }) =>
  note ? <p className={styles.note}>{typeof note === 'string' ? note : note[language]}</p> : null
