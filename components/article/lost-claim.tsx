'use client'
import { useSyncExternalStore } from 'react'
import styles from './article.module.css'
import { markId } from './mark-id'

const begin = markId('')

function subscribe(notify: () => void): () => void {
  window.addEventListener('hashchange', notify)
  return () => window.removeEventListener('hashchange', notify)
}

/** Does the address lead to a mark that is not in the text? */
function isLost(): boolean {
  const hash = window.location.hash.slice(1)
  if (!hash.startsWith(begin)) return false
  const named = [hash, safelyDecoded(hash)]
  return named.every((id) => document.getElementById(id) === null)
}

function safelyDecoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/** Said at the head of an article when the mark that the address leads to is no longer in it. */
export function LostClaim({ text }: { text: string }) {
  const lost = useSyncExternalStore(subscribe, isLost, () => false)
  return (
    <p role="status" className={styles.lost}>
      {lost ? text : null}
    </p>
  )
}
