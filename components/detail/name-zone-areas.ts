import type { Places } from '@/components/dashboard/to-places'
import type { Words } from '@/components/words/en'
import { capitalize } from '@/components/words/say'
import type { Right } from '@/lib/model/claim'
import type { ZoneFeature } from '@/lib/model/responses'
import { sayRecord } from '@/lib/model/say-record'
import type { SomeAreas } from '@/lib/model/zone'

/**
 * "Every prison of the country (35 prisons …)", of which a filter may leave some ("1 of 35 prisons …"), or the names of its areas,
 * and of them last those that no chosen place lies in ("Harrow; outside the places chosen: Sellow"). `isDrawn`: where the map beside
 * it shows the zone, with circles for areas without an outline.
 */
export function nameZoneAreas(
  words: Words,
  places: Places,
  { properties }: ZoneFeature,
  isDrawn = false,
): string {
  const { areas, prisons, prisonsLeftOut, scope } = properties
  const nameOf = (area: Area) =>
    places.nameOf(area) + (isDrawn && area.approximate ? ` (${words.zones.approximate})` : '')
  const [inside, outside] = [false, true].map((is) =>
    areas.filter((area) => (area.outside ?? false) === is).map(nameOf),
  ) as [string[], string[]]
  const every =
    prisons.length > 0
      ? `${words.zones.scopes.prison_system} (${words.zones.prisons(prisons.length, prisons.length + prisonsLeftOut.length)})`
      : null
  const parts = [
    every,
    ...(scope === 'country'
      ? [words.zones.scopes.country]
      : [
          inside.length > 0 && words.formats.list(inside),
          outside.length > 0 && words.zones.outside(words.formats.list(outside)),
        ]),
  ]
  return capitalize(parts.filter(Boolean).join('; ')) || words.zones.scopes[scope]
}

type Area = ZoneFeature['properties']['areas'][number]

/** What holds there: an emergency, by its decree where one is on record, or a curfew alone. */
export const nameMeasure = ({ zones }: Words, { measure }: ZoneFeature['properties']): string =>
  measure === 'curfew' ? zones.curfewAlone : zones.emergency

const listRights = (words: Words, rights: readonly Right[]) => rights.map((right) => words.rights[right])

function nameSome({ zones, formats }: Words, places: Places, { areas, count, kind }: SomeAreas): string {
  const names = areas.map((area) => places.nameOf(area))
  return names.length > 0 ? formats.list(names) : zones.unnamed(count, kind)
}

/** What an emergency suspends in some of its areas alone. */
export const sayRightsInPart = (words: Words, places: Places, { properties }: ZoneFeature): string[] =>
  (properties.rightsInPart ?? []).map(({ rights, ...some }) =>
    words.zones.suspendedIn(nameSome(words, places, some), listRights(words, rights)),
  )

/** Its curfew as the record has it, and those that reports tell of and the record does not say. */
export function sayCurfews(words: Words, places: Places, { properties }: ZoneFeature): string[] {
  const { curfews = [], record } = properties
  const say = (hours: string | null, where: string | null) =>
    words.zones.curfew(hours?.replace(/(\d)-(\d)/g, '$1–$2') ?? null, where)
  const onRecord = record?.curfew ? [say(sayRecord(record.curfew, words.language), null)] : []
  const told = curfews.flatMap(({ hours, within }) =>
    onRecord.length > 0 && hours === null && within === null
      ? []
      : say(hours, within && nameSome(words, places, within)),
  )
  return [...new Set([...onRecord, ...told])]
}

/** What it suspends in all of them and, sentence by sentence, in some. */
export function sayRights(words: Words, places: Places, zone: ZoneFeature): string[] {
  const { rights } = zone.properties
  const whole = rights.length > 0 ? [words.zones.suspended(listRights(words, rights))] : []
  return [...whole, ...sayRightsInPart(words, places, zone)]
}
