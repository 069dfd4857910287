'use client'
import { useState } from 'react'
import { useWords } from '@/components/words/words-context'
import styles from './copy-link.module.css'

const shownFor = 4000 // ms

/** Puts the address of exactly what is shown on the clipboard, and says whether it could. */
export function CopyLink() {
  const { filters } = useWords()
  const [said, setSaid] = useState('')
  const say = (text: string) => {
    setSaid(text)
    setTimeout(() => setSaid(''), shownFor)
  }
  const copy = async () => {
    try {
      // Absent where the page did not come over a safe connection.
      await navigator.clipboard.writeText(window.location.href)
      say(filters.copied)
    } catch {
      say(filters.notCopied)
    }
  }
  return (
    <>
      <button type="button" className={styles.copy} onClick={copy}>
        {filters.copy}
      </button>
      <span role="status" className={styles.said}>
        {said}
      </span>
    </>
  )
}
