import { MarkShape } from '@/components/map/mark-shape'
import type { ClaimKind } from '@/lib/model/claim'

type KindSignProps = { kind: ClaimKind; historic?: boolean; numbered?: boolean; doubtful?: boolean }

/** The map's sign of a kind, the size of a letter: ties lists and legend to the map. */
export const KindSign = (props: KindSignProps) => (
  <svg viewBox="-10 -10 20 20" width="18" height="18" aria-hidden="true">
    <MarkShape {...props} radius={7} />
  </svg>
)
