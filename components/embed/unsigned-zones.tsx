'use client'
import { usePlaces } from '@/components/dashboard/places-context'
import { SelectLink } from '@/components/dashboard/select-link'
import { nameMeasure, nameZoneAreas } from '@/components/detail/name-zone-areas'
import type { MapItem } from '@/components/map/map-props'
import { useWords } from '@/components/words/words-context'
import type { ZoneFeature } from '@/lib/model/responses'
import styles from './embed.module.css'

type UnsignedZonesProps = {
  zones: readonly ZoneFeature[]
  /** Does the map show prisons, round which an emergency of all of them is drawn? */
  hasPrisons: boolean
  hrefOf: (kind: MapItem['kind'], id: string) => string
  onOpen: (kind: MapItem['kind'], id: string) => void
}

/** Emergencies of which nothing is drawn, each a way to what is known of it. */
export function UnsignedZones({ zones, hasPrisons, hrefOf, onOpen }: UnsignedZonesProps) {
  const words = useWords()
  const places = usePlaces()
  const unsigned = zones.filter(
    ({ properties: { areas, prisons } }) =>
      !areas.some(({ undrawn }) => !undrawn) && !(hasPrisons && prisons.length > 0),
  )
  if (unsigned.length === 0) return null
  return (
    <p className={styles.nationwide}>
      {words.embed.unsigned}:{' '}
      {unsigned.map((zone, i) => (
        <span key={zone.id}>
          {i > 0 ? ' · ' : null}
          <SelectLink href={hrefOf('zone', zone.id)} onSelect={() => onOpen('zone', zone.id)}>
            {nameZoneAreas(words, places, zone)}:{' '}
            {nameMeasure(words, zone.properties).toLocaleLowerCase('en')}
          </SelectLink>
        </span>
      ))}
    </p>
  )
}
