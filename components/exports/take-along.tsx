'use client'
import { useState } from 'react'
import { toDataQuery } from '@/components/dashboard/search-params'
import type { Search } from '@/components/hooks/use-search'
import { useWords } from '@/components/words/words-context'
import styles from './take-along.module.css'

/** What is shown, in every form: plain links, and with script a print button and the address copied. */
export function TakeAlong({ search }: { search: Search }) {
  const { language, exports: words } = useWords()
  const [copied, setCopied] = useState<boolean | null>(null)
  const filter = toDataQuery(search.params)
  const theme = search.params.get('theme')
  const query = `${filter === '' ? '?' : `${filter}&`}lang=${language}${theme === 'dark' ? '&theme=dark' : ''}`
  const share = () =>
    navigator.clipboard.writeText(window.location.href).then(
      () => setCopied(true),
      () => setCopied(false),
    )
  return (
    <details className={styles.along}>
      <summary>{words.region}</summary>
      <p>{words.hint}</p>
      <ul className={styles.forms}>
        {Object.entries(words.formats).map(([format, name]) => (
          <li key={format}>
            <a href={`/api/export/${format}${query}`}>{name}</a>
          </li>
        ))}
      </ul>
      <p className={styles.script}>
        <button type="button" onClick={() => window.print()}>
          {words.print}
        </button>
        <button type="button" onClick={share}>
          {words.share}
        </button>
        <output>{copied === null ? '' : copied ? words.shared : words.notShared}</output>
      </p>
    </details>
  )
}
