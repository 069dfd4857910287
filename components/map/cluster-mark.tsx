import { memo } from 'react'
import { clusterRadius } from '@/lib/geo/cluster-shape'
import type { SceneCluster } from '@/lib/geo/scene'
import { clusterSignSize } from '@/lib/geo/sign-size'
import { ClusterShape } from './cluster-shape'
import type { MarkOffsets } from './mark-style'
import { type Shared, SignLink } from './sign-link'

type ClusterMarkProps = Shared & { cluster: SceneCluster; offsets: MarkOffsets; href: string }

/** Several incidents drawn as one: a button that opens them, and without script a link to where they stand apart. */
export const ClusterMark = memo(function ClusterMark({ cluster, ...link }: ClusterMarkProps) {
  const { id, count, sign, name, at, tiers } = cluster
  const radius = clusterRadius(count, sign)
  return (
    <SignLink
      at={at}
      size={clusterSignSize(cluster)}
      {...link}
      name={name}
      selected={false}
      reach={radius + 4}
      role="button"
      attributes={{
        'data-cluster': id,
        'data-count': String(count),
        ...(tiers ? { 'data-tier': tiers.join(' ') } : {}),
      }}
    >
      <ClusterShape radius={radius} sign={sign} />
    </SignLink>
  )
})
