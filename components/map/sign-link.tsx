import type { ReactNode } from 'react'
import type { StagePoint } from '@/lib/geo/stage'
import { type MarkOffsets, toMarkStyle } from './mark-style'
import styles from './signs.module.css'

type SignLinkProps = {
  at: StagePoint
  /** Pixels, before it is scaled to the class of the map's size. */
  size: number
  offsets: MarkOffsets
  href: string
  name: string
  selected: boolean
  /** Pixels of the ring around it when it is selected. */
  reach: number
  isUnder?: boolean
  role?: 'button'
  attributes: Record<`data-${string}`, string>
  children: ReactNode
}

/** A sign on the map that can be followed: a real link, hung on its place by its middle. */
export function SignLink(props: SignLinkProps) {
  const { at, size, offsets, href, name, selected, reach, isUnder, role, attributes, children } = props
  return (
    <a
      href={href}
      className={isUnder ? `${styles.sign} ${styles.under}` : styles.sign}
      role={role}
      aria-label={name}
      aria-current={selected || undefined}
      draggable={false}
      style={toMarkStyle(at, size, offsets)}
      suppressHydrationWarning
      {...attributes}
    >
      <svg viewBox={`${-size / 2} ${-size / 2} ${size} ${size}`} aria-hidden="true">
        {selected ? <circle r={reach} className={styles.selection} /> : null}
        {children}
      </svg>
    </a>
  )
}
