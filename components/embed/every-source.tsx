'use client'
import { useCalmSearch } from '@/components/hooks/use-search'
import { toItemHash } from '@/components/hooks/use-selection'
import { toRange } from '@/components/words/figure-range'
import { sayStanding } from '@/components/words/say-standing'
import { useSpeaker } from '@/components/words/speakers-context'
import { useWords } from '@/components/words/words-context'
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
  const others = otherFigures(properties)
    .slice(0, mostNamed)
    .map((said) => {
      const named = [speakerOf(said) ?? said.publisher, sayStanding(words, said, properties)]
        .filter(Boolean)
        .join(', ')
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
