'use client'
import { type ReactNode, useEffect, useRef } from 'react'
import { useWords } from '@/components/words/words-context'
import styles from './detail.module.css'

type DetailPanelProps = {
  title: string
  /** Take the focus: it was a person who opened it, not the address. */
  takesFocus: boolean
  onClose: () => void
  children: ReactNode
}

/** The frame of whatever is open. Escape closes it from within. */
export function DetailPanel({ title, takesFocus, onClose, children }: DetailPanelProps) {
  const { detail } = useWords()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (takesFocus) heading.current?.focus({ preventScroll: true })
  }, [takesFocus])
  return (
    <section
      className={styles.panel}
      aria-label={detail.region}
      onKeyDown={(event) => event.key === 'Escape' && onClose()}
    >
      <div className={styles.head}>
        <h2 ref={heading} tabIndex={-1}>
          {title}
        </h2>
        <button type="button" className={styles.close} onClick={onClose}>
          {detail.close}
        </button>
      </div>
      {children}
    </section>
  )
}
