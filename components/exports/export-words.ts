import type { Places } from '@/components/dashboard/to-places'
import { nameMeasure, sayCurfews, sayRights } from '@/components/detail/name-zone-areas'
import { nameIncident, sayYears } from '@/components/map/map-words'
import type { Words } from '@/components/words/en'
import { toRange } from '@/components/words/figure-range'
import { capitalize, sayFigure } from '@/components/words/say'
import { toStandingFigure, withStandingFigure } from '@/components/words/standing-figure'
import type { ExportWords } from '@/lib/exports/export-data'
import type { ZoneFeature } from '@/lib/model/responses'

const nameAreas = (places: Places, { properties: { areas } }: ZoneFeature) =>
  areas.map((area) => places.nameOf(area)).join(', ')

function sayZone(all: Words, places: Places, feature: ZoneFeature): string {
  const { properties: zone } = feature
  const { zones: words } = all
  const areas = nameAreas(places, feature)
  return [
    zone.decree ? `${words.emergency} (${zone.decree})` : nameMeasure(all, zone),
    zone.scope === 'areas' && areas !== '' ? areas : words.scopes[zone.scope],
    zone.from ? words.from(zone.from) : [],
    zone.until ? words.until(zone.until) : [],
    zone.lastsDays ? words.lasting(zone.lastsDays) : [],
  ]
    .flat()
    .join(', ')
}

/** Its areas, and of which the outline is made up; where it has none, how far it reaches. */
function describeAreas(
  { zones }: Words,
  places: Places,
  { properties: { areas, scope } }: ZoneFeature,
): string {
  const names = areas.map((area) => places.nameOf(area) + (area.approximate ? ` (${zones.approximate})` : ''))
  return names.join(', ') || zones.scopes[scope]
}

/** What an export says in the reader's language. */
export const toExportWords = (words: Words, places: Places): ExportWords => ({
  incident: (incident) => capitalize(nameIncident(words, places, withStandingFigure(incident))),
  figure: ({ properties }) => {
    const figure = toStandingFigure(properties)
    return figure && words.range(toRange(figure))
  },
  overAll: ({ properties: { quantity } }) =>
    quantity && words.exports.overAll(words.range(toRange(quantity))),
  claim: ({ properties: { kind, unit, place, historic, when } }, { quantity, status, when: told = when }) =>
    [
      capitalize(sayFigure(words, { kind, unit, quantity })),
      place ? places.nameOf(place) : words.list.unplaced.toLowerCase(),
      ...(historic && told ? [sayYears(told)] : []),
      words.statuses[status],
    ].join(', '),
  zone: (zone) => sayZone(words, places, zone),
  areas: (zone) => describeAreas(words, places, zone),
  emergency: words.zones.emergency,
  curfew: words.zones.curfewAlone,
  rights: (zone) => [...sayRights(words, places, zone), ...sayCurfews(words, places, zone)],
  revised: (day) => words.exports.revised(words.formats.day(day)),
  note: words.exports.note,
  range: words.exports.range,
  layers: words.exports.layers,
})
