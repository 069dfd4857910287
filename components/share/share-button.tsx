'use client'
import { useState } from 'react'
import { useSearch } from '@/components/hooks/use-search'
import { fetchedLater, LaterPart } from '@/components/notices/later-part'
import { useWords } from '@/components/words/words-context'
import styles from './share-button.module.css'
import type { Shared } from './share-dialog'

/** Comes when it is asked for. */
const shareDialog = fetchedLater(() => import('./share-dialog').then((module) => module.ShareDialog))

/** Opens the dialog in which a map for other pages is put together. */
export function ShareButton(shared: Omit<Shared, 'params'>) {
  const { params } = useSearch()
  const { exports: words } = useWords()
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <button type="button" className={styles.share} aria-haspopup="dialog" onClick={() => setOpen(true)}>
        {words.embed}
      </button>
      {isOpen ? (
        <LaterPart part={shareDialog}>
          {(ShareDialog) => <ShareDialog {...shared} params={params} onClose={() => setOpen(false)} />}
        </LaterPart>
      ) : null}
    </>
  )
}
