'use client'
import { useState } from 'react'
import type { ReadWords } from '@/components/words/en-read'
import type { Article } from '@/lib/model/article'
import { beginsAsFile, toArticleFile, toArticleName } from '@/lib/text/article-file'
import { toSlug } from '@/lib/text/to-slug'
import type { Draft, Failure } from './ask-reading'
import styles from './read.module.css'
import type { Read } from './use-reading'

type TakeFileProps = { words: ReadWords; read: Read; draft: Draft; onMissing: (failure: Failure) => void }

const lacking = (field: 'title' | 'publisher' | 'day', code: string): Failure => ({
  kind: 'field',
  field,
  code,
  detail: null,
})

/** The article as it was read, with what the form says of it now; or what an article file cannot be without. */
export function toWholeArticle({ reading, asked }: Read, draft: Draft): Article | Failure {
  const { article, text } = reading
  // Of a bare text headline and publisher are stand-ins.
  const known = beginsAsFile(asked.text) ? article : { id: null, title: '', publisher: '' }
  const title = draft.title.trim() || known.title
  const publisher = draft.publisher.trim() || known.publisher
  const publishedAt = draft.day || article.publishedAt
  if (title === '') return lacking('title', 'for-file')
  if (publisher === '') return lacking('publisher', 'for-file')
  if (publishedAt === null) return lacking('day', 'day-for-file')
  const id = known.id ?? (toSlug(`${title.replace(/[/\\.]/g, ' ')}.md`) || 'article')
  return { ...article, id, title, publisher, publishedAt, language: draft.language || article.language, text }
}

function save(name: string, content: string): void {
  const address = URL.createObjectURL(new Blob([content], { type: 'text/markdown' }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
}

/** The way from a text that reads well to a crisis of one's own. */
export function TakeFile({ words, read, draft, onMissing }: TakeFileProps) {
  const [saved, setSaved] = useState<string | null>(null)
  const isStale = draft.text !== read.asked.text
  const whole = toWholeArticle(read, draft)
  const take = () => {
    if ('kind' in whole) return onMissing(whole)
    const name = toArticleName(whole)
    save(name, toArticleFile(whole))
    setSaved(name)
  }
  return (
    <section>
      <h3>{words.file}</h3>
      <p className={styles.hint}>{isStale ? words.fileStale : words.fileHint}</p>
      <p className={styles.actions}>
        <button type="button" onClick={take} disabled={isStale}>
          {words.download}
        </button>
      </p>
      <p role="status">{saved ? words.downloaded(saved) : null}</p>
      {'kind' in whole ? null : <p className={styles.where}>{words.where(toArticleName(whole))}</p>}
    </section>
  )
}
