import type { CSSProperties } from 'react'
import type { Family } from '@/lib/kinds/family'
import type { ClaimKind } from '@/lib/model/claim'
import styles from './families.module.css'

/** The kind whose colour a family has; what has no day of its own has none. */
const kindOf: Record<Family, ClaimKind> = {
  hurt: 'killed',
  held: 'hostages_held',
  freed: 'hostages_freed',
  emergency: 'state_of_emergency',
  other: 'other_count',
}

type FamilyAreaProps = { family: Family | 'undated'; className?: string; style?: CSSProperties }

/** A piece of a bar in a family's colour and pattern; without a class of its own, the sign of a legend. */
export const FamilyArea = ({ family, className = styles.sign, style }: FamilyAreaProps) => (
  <span
    className={`${styles.area} ${className}`}
    data-family={family}
    data-kind={family === 'undated' ? undefined : kindOf[family]}
    style={style}
    aria-hidden="true"
  />
)
