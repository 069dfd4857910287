'use client'
import { type ReactNode, useEffect, useRef } from 'react'
import { scrollBehavior } from '@/components/hooks/scroll-behavior'
import { useWords } from '@/components/words/words-context'
import styles from './detail.module.css'

type DetailPanelProps = {
  title: string
  /** How often a person has opened something, 0 where the address did: then the focus stays where it is. */
  openings: number
  /** Scroll to it. Not in a frame, where the page around it would move. */
  comesIntoView?: boolean
  onClose: () => void
  children: ReactNode
}

/** The frame of whatever is open. Escape closes it from within. */
export function DetailPanel({ title, openings, comesIntoView = false, onClose, children }: DetailPanelProps) {
  const { detail } = useWords()
  const panel = useRef<HTMLElement>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (openings > 0) heading.current?.focus({ preventScroll: true })
    if (!comesIntoView) return
    panel.current?.scrollIntoView({ block: 'start', behavior: openings > 0 ? scrollBehavior() : 'instant' })
  }, [openings, comesIntoView])
  return (
    <section
      ref={panel}
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
