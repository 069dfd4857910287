import { memo } from 'react'
import type { SceneMark } from '@/lib/geo/scene'
import { markSignSize, reachOfMark } from '@/lib/geo/sign-size'
import { MarkShape } from './mark-shape'
import type { MarkOffsets } from './mark-style'
import { type Shared, SignLink } from './sign-link'

type IncidentMarkProps = Shared & { mark: SceneMark; offsets: MarkOffsets; href: string; selected: boolean }

/** One incident on the map. */
export const IncidentMark = memo(function IncidentMark(props: IncidentMarkProps) {
  const { mark, ...link } = props
  const { id, kind, isHistoric, status, isNumbered, precision, name, at, tiers, radius, outer } = mark
  return (
    <SignLink
      at={at}
      size={markSignSize(mark)}
      {...link}
      name={name}
      reach={reachOfMark(mark) + 4}
      attributes={{
        'data-incident': id,
        'data-kind': isHistoric ? 'historic' : kind,
        'data-precision': precision,
        ...(tiers ? { 'data-tier': tiers.join(' ') } : {}),
      }}
    >
      <MarkShape
        kind={kind}
        radius={radius}
        outer={outer}
        numbered={isNumbered}
        historic={isHistoric}
        doubtful={status !== 'reported'}
      />
    </SignLink>
  )
})
