import { memo } from 'react'
import { prisonRadius } from '@/lib/geo/prison-shapes'
import type { ScenePrison } from '@/lib/geo/scene'
import type { MarkOffsets } from './mark-style'
import { PrisonShape } from './prison-shape'
import { SignLink } from './sign-link'

type PrisonMarkProps = {
  prison: ScenePrison
  offsets: MarkOffsets
  href: string
  /** An incident's mark lies on it: that one takes the pointer, the keyboard reaches both. */
  isUnder: boolean
  selected: boolean
}

const size = 2 * prisonRadius + 5

/** One prison, in the rings of the emergencies that reach it. */
export const PrisonMark = memo(function PrisonMark(props: PrisonMarkProps) {
  const { prison, offsets, href, isUnder, selected } = props
  return (
    <SignLink
      at={prison.at}
      size={size}
      offsets={offsets}
      href={href}
      name={prison.title}
      selected={selected}
      reach={size / 2 + 6}
      isUnder={isUnder}
      attributes={{ 'data-place': prison.id, 'data-precision': prison.precision }}
    >
      <PrisonShape precision={prison.precision} zones={prison.zones} />
    </SignLink>
  )
})
