'use client'
import { useCalmSearch } from '@/components/hooks/use-search'
import { toItemHash } from '@/components/hooks/use-selection'
import { toRange } from '@/components/words/figure-range'
import { useWords } from '@/components/words/words-context'
import type { Provenance } from '@/lib/model/incident'
import type { IncidentFeature } from '@/lib/model/responses'
import styles from './embed.module.css'
import { toDashboardAddress } from './embed-addresses'
import { otherFigures } from './other-figures'

const mostNamed = 3

/** That reports differ, with the figure of each, and the way to all that they say. */
export function EverySource({ incident, lead }: { incident: IncidentFeature; lead: Provenance }) {
  const words = useWords()
  const { params } = useCalmSearch()
  const others = otherFigures(incident.properties, lead).slice(0, mostNamed)
  return (
    <p className={styles.others}>
      {others.length > 0 ? (
        <>
          {words.embed.others}:{' '}
          {words.formats.list(
            others.map(
              ({ quantity, attribution, publisher }) =>
                `${quantity ? words.range(toRange(quantity)) : ''} (${attribution ?? publisher})`,
            ),
          )}
          .{' '}
        </>
      ) : null}
      <a
        href={`${toDashboardAddress(params)}${toItemHash('incident', incident.id)}`}
        target="_blank"
        rel="noopener"
      >
        {words.embed.allSources(incident.properties.provenance.length)}
        <span className="visually-hidden"> ({words.embed.newTab})</span>
      </a>
    </p>
  )
}
