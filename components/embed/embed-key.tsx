'use client'
import { KindRows } from '@/components/legend/kind-rows'
import { toUnits } from '@/components/legend/legend'
import { hasSign } from '@/components/map/drawn-as'
import { useWords } from '@/components/words/words-context'
import type { ManyIncidents } from '@/lib/model/overview'
import type { IncidentFeature } from '@/lib/model/responses'
import styles from './embed.module.css'

type EmbedKeyProps = {
  incidents: readonly IncidentFeature[]
  clustered?: Pick<ManyIncidents, 'kinds'> | undefined
}

/** What the signs on the map mean: small maps have no room for the word beside each, and the legend is folded. */
export function EmbedKey({ incidents, clustered }: EmbedKeyProps) {
  const { legend } = useWords()
  const drawn = incidents.filter(hasSign)
  const told = new Set(clustered ? clustered.kinds : drawn.map(({ properties }) => properties.kind))
  if (told.size === 0) return null
  return (
    <ul className={styles.key} aria-label={legend.key}>
      <KindRows told={told} units={toUnits(drawn)} isClustered={clustered !== undefined} />
    </ul>
  )
}
