'use client'
import type { View } from '@/components/hooks/use-view'
import { useWords } from '@/components/words/words-context'
import styles from './live-notice.module.css'

/** Says plainly when what is shown may be out of date. The status line is always there, so that a change is read out. */
export function LiveNotice({ view: { failure, at, detail, isOld } }: { view: View }) {
  const { live, formats } = useWords()
  const message =
    failure === 'away' ? live.away(formats.time(at)) : failure === 'refused' ? live.refused(detail) : null
  return (
    <p
      role="status"
      className={styles.notice}
      data-shown={message !== null || undefined}
      data-busy={isOld || undefined}
    >
      {message}
      {failure === 'away' && isOld ? ` ${live.notApplied}` : ''}
    </p>
  )
}
