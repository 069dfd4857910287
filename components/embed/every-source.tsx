'use client'
import { useCalmSearch } from '@/components/hooks/use-search'
import { toItemHash } from '@/components/hooks/use-selection'
import { toRange } from '@/components/words/figure-range'
import { useSpeaker } from '@/components/words/speakers-context'
import { isOvertaken } from '@/components/words/standing-figure'
import { useWords } from '@/components/words/words-context'
import type { Provenance } from '@/lib/model/incident'
import type { IncidentFeature } from '@/lib/model/responses'
import styles from './embed.module.css'
import { toDashboardAddress } from './embed-addresses'
import { otherFigures } from './other-figures'

const mostNamed = 3

/** That reports differ, with the figure of each and how it stands, and the way to all that they say. */
export function EverySource({ incident: { id, properties } }: { incident: IncidentFeature }) {
  const words = useWords()
  const speakerOf = useSpeaker()
  const { params } = useCalmSearch()
  const standingOf = (said: Provenance) => {
    if (said.status !== 'reported') return words.statuses[said.status]
    return isOvertaken(said, properties) ? words.detail.overtaken : null
  }
  const others = otherFigures(properties)
    .slice(0, mostNamed)
    .map((said) => {
      const named = [speakerOf(said) ?? said.publisher, standingOf(said)].filter(Boolean).join(', ')
      return `${said.quantity ? words.range(toRange(said.quantity)) : ''} (${named})`
    })
  return (
    <p className={styles.others}>
      {others.length > 0 ? `${words.embed.others}: ${words.formats.list(others)}. ` : null}
      <a href={`${toDashboardAddress(params)}${toItemHash('incident', id)}`} target="_blank" rel="noopener">
        {words.embed.allSources(properties.provenance.length)}
        <span className="visually-hidden"> ({words.embed.newTab})</span>
      </a>
    </p>
  )
}
