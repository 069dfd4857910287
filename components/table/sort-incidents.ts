import { leadOf } from '@/components/dashboard/article-address'
import type { Places } from '@/components/dashboard/to-places'
import { leastKnown } from '@/components/words/figure-range'
import { toStandingFigure } from '@/components/words/standing-figure'
import { heavierFirst } from '@/lib/incidents/weight'
import type { Incident } from '@/lib/model/incident'
import type { Sort, SortColumn } from './table-params'

/** Background from earlier years comes after what happened now, as in the list. */
const byAge = (a: Incident, b: Incident) => Number(a.historic) - Number(b.historic)

type Key = string | number | null

function keyOfFigure(incident: Incident): Key {
  const figure = toStandingFigure(incident)
  return figure && leastKnown(figure)
}

const keysOf = (places: Places): Record<Exclude<SortColumn, 'what'>, (incident: Incident) => Key> => ({
  figure: keyOfFigure,
  place: ({ place }) => place && places.fullNameOf(place),
  when: ({ when, provenance }) => when?.start ?? provenance.at(-1)?.publishedAt ?? null,
  said: (incident) => leadOf({ properties: incident })?.attribution ?? null,
  source: (incident) => leadOf({ properties: incident })?.publisher ?? null,
  status: ({ status, historic }) => `${historic} ${status}`,
})

/** Numbers that stand in the order of the words: there are far fewer words than rows, and comparing them is slow. */
function toRanks(keys: Iterable<Key>): (key: Key) => number | null {
  const { compare } = new Intl.Collator()
  const words = new Set<string>()
  for (const key of keys) if (typeof key === 'string') words.add(key)
  const ranks = new Map([...words].sort(compare).map((word, rank) => [word, rank]))
  return (key) => (typeof key === 'string' ? (ranks.get(key) ?? null) : key)
}

/** What is not said (null) comes last, whichever way the rest is turned. */
const compareKeys = (a: number | null, b: number | null, turn: 1 | -1): number =>
  a === null || b === null ? Number(a === null) - Number(b === null) : (a - b) * turn

/** Rows in the order asked for; what is equal in it stands as in the list, the gravest first. */
export function sortIncidents(
  incidents: readonly Incident[],
  { by, descending }: Sort,
  places: Places,
): Incident[] {
  const turn = descending ? -1 : 1
  if (by === 'what') return [...incidents].sort((a, b) => byAge(a, b) || heavierFirst(a, b) * turn)
  const keyOf = keysOf(places)[by]
  const keys = incidents.map(keyOf)
  const rankOf = toRanks(keys)
  const rows = incidents.map((incident, at) => ({ incident, rank: rankOf(keys[at] ?? null) }))
  rows.sort((a, b) => compareKeys(a.rank, b.rank, turn) || heavierFirst(a.incident, b.incident))
  return rows.map(({ incident }) => incident)
}
