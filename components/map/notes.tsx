import { memo } from 'react'
import styles from './notes.module.css'
import tiers from './tiers.module.css'

type NotesProps = { markup: string | null; isLive: boolean }

/** What is written on the map. Null in the browser's first rendering, which leaves the server's words as they are. */
export const Notes = memo(function Notes({ markup, isLive }: NotesProps) {
  return (
    <svg
      className={isLive ? styles.notes : `${styles.notes} ${tiers.still}`}
      aria-hidden="true"
      suppressHydrationWarning
      // biome-ignore lint/security/noDangerouslySetInnerHtml: our own markup, its words escaped; see notes-markup
      dangerouslySetInnerHTML={{ __html: markup ?? '' }}
    />
  )
})
