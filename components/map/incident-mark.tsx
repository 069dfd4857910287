import { memo } from 'react'
import { toMarkSize } from '@/lib/geo/mark-size'
import type { SceneMark } from '@/lib/geo/scene'
import { MarkShape } from './mark-shape'
import type { MarkOffsets } from './mark-style'
import { SignLink } from './sign-link'

type IncidentMarkProps = { mark: SceneMark; offsets: MarkOffsets; href: string; selected: boolean }

const leastTarget = 12 // px across: so that the smallest can be hit with a mouse

/** One incident on the map. */
export const IncidentMark = memo(function IncidentMark(props: IncidentMarkProps) {
  const { mark, offsets, href, selected } = props
  const { id, kind, isHistoric, isDoubtful, isNumbered, precision, name, at, tiers } = mark
  const { radius, outer } = toMarkSize(mark)
  const reach = Math.max(radius, outer ?? 0)
  return (
    <SignLink
      at={at}
      size={Math.round(2 * Math.max(reach + 1, leastTarget / 2))}
      offsets={offsets}
      href={href}
      name={name}
      selected={selected}
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
        doubtful={isDoubtful}
      />
    </SignLink>
  )
})
