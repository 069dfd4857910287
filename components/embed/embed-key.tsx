'use client'
import { KindSign } from '@/components/dashboard/kind-sign'
import { ClusterShape } from '@/components/map/cluster-shape'
import { drawnAs } from '@/components/map/drawn-as'
import { useWords } from '@/components/words/words-context'
import type { ClaimKind } from '@/lib/model/claim'
import type { ManyIncidents } from '@/lib/model/overview'
import type { IncidentFeature } from '@/lib/model/responses'
import styles from './embed.module.css'

type EmbedKeyProps = {
  incidents: readonly IncidentFeature[]
  clustered?: Pick<ManyIncidents, 'kinds'> | undefined
}

/** The kinds whose signs have a figure beside them. */
function countedOn(incidents: readonly IncidentFeature[]): ClaimKind[] {
  const signs = incidents.filter((incident) => ['mark', 'tint'].includes(drawnAs(incident)))
  return signs.filter(({ properties }) => properties.quantity).map(({ properties }) => properties.kind)
}

/** What the figures on the map count: small maps have no room for the word beside each, and the legend is folded. */
export function EmbedKey({ incidents, clustered }: EmbedKeyProps) {
  const { kinds, legend, many } = useWords()
  const told = new Set(clustered ? clustered.kinds : countedOn(incidents))
  const present = (Object.keys(kinds) as ClaimKind[]).filter((kind) => told.has(kind))
  if (present.length === 0) return null
  return (
    <ul className={styles.key} aria-label={legend.key}>
      {clustered ? (
        <li>
          <svg viewBox="-11 -11 22 22" width="14" height="14" aria-hidden="true">
            <ClusterShape radius={9} />
          </svg>{' '}
          {many.legend}
        </li>
      ) : null}
      {present.map((kind) => (
        <li key={kind} data-kind={kind}>
          <KindSign kind={kind} /> {kinds[kind]}
        </li>
      ))}
    </ul>
  )
}
