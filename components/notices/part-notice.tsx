'use client'
import type { Part } from '@/components/hooks/use-live'
import { useWords } from '@/components/words/words-context'
import styles from './part-notice.module.css'

/** In a section whose own route failed: that it is not fresh, since when, and a way to ask again. */
export function PartNotice({ part: { failure, at, isOld, retry } }: { part: Part }) {
  const { live, detail, formats } = useWords()
  if (failure !== 'away') return null
  return (
    <p className={styles.notice}>
      {isOld ? live.partMissing : live.partOld(formats.moment(at))}{' '}
      <button type="button" onClick={retry}>
        {detail.retry}
      </button>
    </p>
  )
}
