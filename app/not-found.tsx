import { headers } from 'next/headers'
import styles from '@/components/dashboard/problem-page.module.css'
import { errorWords } from '@/components/words/error-words'
import { pickLanguage } from '@/lib/model/pick-language'

export default async function NotFound() {
  const words = errorWords[pickLanguage(null, (await headers()).get('accept-language'))]
  return (
    <main className={styles.problem}>
      <title>{words.missing}</title>
      <h1>{words.missing}</h1>
      <p>
        <a href="/">{words.home}</a>
      </p>
    </main>
  )
}
