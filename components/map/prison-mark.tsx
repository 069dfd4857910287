import { memo } from 'react'
import type { ScenePrison } from '@/lib/geo/scene'
import { prisonSignSize } from '@/lib/geo/sign-size'
import type { MarkOffsets } from './mark-style'
import { PrisonShape } from './prison-shape'
import { type Shared, SignLink } from './sign-link'

type PrisonMarkProps = Shared & {
  prison: ScenePrison
  offsets: MarkOffsets
  href: string
  /** An incident's mark lies on it: that one takes the pointer, the keyboard reaches both. */
  isUnder: boolean
  selected: boolean
}

/** One prison, in a ring where an emergency reaches it. */
export const PrisonMark = memo(function PrisonMark(props: PrisonMarkProps) {
  const { prison, ...link } = props
  return (
    <SignLink
      at={prison.at}
      size={prisonSignSize}
      {...link}
      name={prison.title}
      reach={prisonSignSize / 2 + 6}
      attributes={{ 'data-place': prison.id, 'data-precision': prison.precision }}
    >
      <PrisonShape precision={prison.precision} zones={prison.zones} />
    </SignLink>
  )
})
