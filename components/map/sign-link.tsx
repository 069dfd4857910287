import type { ReactNode } from 'react'
import { useWords } from '@/components/words/words-context'
import type { StagePoint } from '@/lib/geo/stage'
import { isBesideInSome, type MarkOffsets, toMarkStyle } from './mark-style'
import styles from './signs.module.css'

/** A sign whose target would lie over another's leads or is led: whoever comes to the leader chooses among them. */
export type Shared = {
  leader: string | null
  leads: number
  /** Classes of sizes in which it is led, while the size of the map is not known; tiers.module.css reads them. */
  shares: string | undefined
  /** What stands for it where it is not drawn: a sign's id, or while the size is not known the classes where one does. */
  behind: string | readonly number[] | null
  /** Only a dot on its place is drawn of it. */
  isDot: boolean
}

type SignLinkProps = Shared & {
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
  const { at, size, offsets, href, name, selected, reach, isUnder, attributes } = props
  const { leader, leads, shares, behind, isDot, role } = props
  const { map } = useWords()
  return (
    <a
      href={href}
      className={styles.sign}
      data-under={isUnder || undefined}
      data-leads={leads || undefined}
      data-led-by={leader ?? undefined}
      data-shares={shares}
      data-behind={typeof behind === 'string' ? behind : undefined}
      data-dot={isDot || undefined}
      data-beside={isBesideInSome(offsets) || Array.isArray(behind) || undefined}
      tabIndex={leader === null ? undefined : -1}
      role={role}
      aria-label={leads > 0 ? `${name}, ${map.moreHere(leads)}` : name}
      aria-current={selected || undefined}
      draggable={false}
      style={toMarkStyle(at, size, offsets, behind)}
      suppressHydrationWarning
      {...attributes}
    >
      <svg viewBox={`${-size / 2} ${-size / 2} ${size} ${size}`} aria-hidden="true">
        {selected ? <circle r={reach} className={styles.selection} /> : null}
        {props.children}
      </svg>
    </a>
  )
}
