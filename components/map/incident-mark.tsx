import { memo } from 'react'
import { toMarkSize } from '@/lib/geo/mark-size'
import type { SceneMark } from '@/lib/geo/scene'
import { markSignSize } from '@/lib/geo/sign-size'
import { MarkShape } from './mark-shape'
import type { MarkOffsets } from './mark-style'
import { type Shared, SignLink } from './sign-link'

type IncidentMarkProps = Shared & { mark: SceneMark; offsets: MarkOffsets; href: string; selected: boolean }

/** One incident on the map. */
export const IncidentMark = memo(function IncidentMark(props: IncidentMarkProps) {
  const { mark, ...link } = props
  const { id, kind, isHistoric, status, isNumbered, precision, name, at, tiers } = mark
  const { radius, outer } = toMarkSize(mark)
  const reach = Math.max(radius, outer ?? 0)
  return (
    <SignLink
      at={at}
      size={markSignSize(mark)}
      {...link}
      name={name}
      reach={reach + 4}
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
