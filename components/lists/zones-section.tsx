'use client'
import { toArticleAddress } from '@/components/dashboard/article-address'
import type { Open, Read } from '@/components/dashboard/dashboard-state'
import { SelectLink } from '@/components/dashboard/select-link'
import { nameMeasure } from '@/components/detail/name-zone-areas'
import { ZoneCard } from '@/components/detail/zone-card'
import type { Part } from '@/components/hooks/use-live'
import { useCalmSearch } from '@/components/hooks/use-search'
import { toItemHash } from '@/components/hooks/use-selection'
import { PartNotice } from '@/components/notices/part-notice'
import { useWords } from '@/components/words/words-context'
import type { ZoneFeature } from '@/lib/model/responses'
import styles from './zones.module.css'

type ZonesSectionProps = {
  zones: readonly ZoneFeature[]
  part: Part
  day: string
  /** Filters besides place and moment are set: then an empty list says nothing of the place. */
  isFiltered: boolean
  onOpen: Open
  onRead: Read
}

/** Every emergency that the reports or the record tell of for what is shown. */
export function ZonesSection({ zones, part, day, isFiltered, onOpen, onRead }: ZonesSectionProps) {
  const words = useWords()
  const { params } = useCalmSearch()
  /** Of what only the record tells there is no sentence to lead to. */
  const addressOf = ({ id, properties: { provenance } }: ZoneFeature) =>
    provenance[0] ? toArticleAddress(provenance[0], params) : toItemHash('zone', id)
  return (
    <section
      id="zones"
      className={styles.section}
      tabIndex={-1}
      aria-label={words.zones.region}
      aria-busy={part.isOld}
    >
      <h2>{words.zones.region}</h2>
      <PartNotice part={part} />
      {zones.length === 0 ? (
        <p className={styles.muted}>{isFiltered ? words.zones.noneChosen : words.zones.none}</p>
      ) : null}
      <ul>
        {zones.map((zone) => (
          <li key={zone.id}>
            <h3>
              <SelectLink
                id={`zone=${zone.id}`}
                href={addressOf(zone)}
                onSelect={() => onOpen('zone', zone.id)}
              >
                {zone.properties.decree
                  ? `${words.zones.emergency}, ${zone.properties.decree}`
                  : nameMeasure(words, zone.properties)}
              </SelectLink>
            </h3>
            <ZoneCard zone={zone} day={day} onRead={onRead} />
          </li>
        ))}
      </ul>
    </section>
  )
}
