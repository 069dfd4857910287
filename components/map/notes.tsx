import { memo } from 'react'
import type { Note } from '@/lib/geo/notes'
import styles from './notes.module.css'
import { toNotesMarkup } from './notes-markup'
import tiers from './tiers.module.css'

type NotesProps = {
  notes: readonly { note: Note; classes?: readonly number[] }[] | null
  isLive: boolean
}

/** What is written on the map. Null in the browser's first rendering, which leaves the server's words as they are. */
export const Notes = memo(function Notes({ notes, isLive }: NotesProps) {
  return (
    <svg
      className={isLive ? styles.notes : `${styles.notes} ${tiers.still}`}
      aria-hidden="true"
      suppressHydrationWarning
      // biome-ignore lint/security/noDangerouslySetInnerHtml: our own markup, its words escaped; see toNotesMarkup
      dangerouslySetInnerHTML={{ __html: notes ? toNotesMarkup(notes) : '' }}
    />
  )
})
