import { toPlace } from '@/lib/gazetteer/to-place'
import type { Place } from '@/lib/model/place'
import type { Toponym } from '@/lib/model/reading'
import { type Chunk, isNoun, type NounPhrase, type Range } from '../grammar/chunk'
import { chunkAt } from '../grammar/clause'
import { type SentenceView, wordAt } from '../grammar/sentence-view'
import type { Ground, Located, Site } from './ground'

export type Named = { toponym: Toponym; place: Place; chunk: number; preposition: string }

const fineness: Record<Place['kind'], number> = { prison: 4, city: 3, canton: 2, province: 1, country: 0 }
/** Kinds that hold in an area rather than happen at a spot. */
export const measures: ReadonlySet<string> = new Set(['state_of_emergency', 'rights_suspended'])

const direction =
  /^(?:north|south|east|west|northeast|northwest|southeast|southwest|norte|sur|este|oeste|noroeste|noreste|suroeste|sureste|km|kilometres|kilometers|kilometros|miles|metros)$/
const measure = /^\d/

/** "270 km south-west of Tarsis" places nothing in Tarsis. */
function isDistance(view: SentenceView, noun: NounPhrase): boolean {
  const back = (most: number) =>
    Array.from({ length: most }, (_, step) => wordAt(view, noun.first - step - 1))
  return back(3).some((word) => direction.test(word)) && back(7).some((word) => measure.test(word))
}

function prepositionBefore(chunks: Chunk[], index: number): string {
  const before = chunks[index - 1]
  return before?.kind === 'preposition' ? before.word : ''
}

/** Resolved places that the chunks name, but for those that only tell a distance or stand in a blocked stretch. */
export function namedIn(view: SentenceView, range: Range, blocked: readonly Range[]): Named[] {
  const found: Named[] = []
  for (let index = range.first; index <= range.last; index++) {
    const noun = view.chunks[index]
    const place = isNoun(noun) ? noun.place?.place : null
    if (!isNoun(noun) || !noun.place || !place || isDistance(view, noun)) continue
    if (blocked.some((s) => noun.first >= s.first && noun.last <= s.last)) continue
    found.push({
      toponym: noun.place,
      place,
      chunk: index,
      preposition: prepositionBefore(view.chunks, index),
    })
  }
  return found
}

/** The least place that holds all of them, or null. */
export function containerOf(
  places: readonly Place[],
  { gazetteer }: Pick<Ground, 'gazetteer'>,
): Place | null {
  const [first, ...rest] = places
  if (!first || rest.every(({ id }) => id === first.id)) return first ?? null
  const holds = (id: string) => places.every((place) => place.id === id || gazetteer.contains(id, place.id))
  const inner = places.find(({ id }) => holds(id))
  if (inner) return inner
  for (const id of [first.province, first.country]) {
    const outer = id === null ? undefined : gazetteer.find(id)
    if (outer && holds(outer.id)) return toPlace(outer)
  }
  return null
}

/** A city and a prison of one province count as nested: prisons lie outside the towns that they are named for. */
const isAround = (outer: Place, inner: Place) =>
  (outer.kind === 'province' && outer.id === inner.province) ||
  (outer.kind === 'city' && inner.kind === 'prison' && outer.province === inner.province) ||
  outer.id === inner.country

/** Of nested places the innermost; of places side by side none. "X jail in Y" is the jail, wherever Y lies. */
export function finest(named: readonly Named[], { gazetteer }: Pick<Ground, 'gazetteer'>): Named | null {
  const [best] = [...named].sort((a, b) => fineness[b.place.kind] - fineness[a.place.kind])
  if (!best) return null
  const apart = ({ place, chunk }: Named) =>
    place.id !== best.place.id &&
    !(best.place.kind === 'prison' && chunk === best.chunk + 2) &&
    fineness[place.kind] > 0 &&
    !gazetteer.contains(place.id, best.place.id) &&
    !isAround(place, best.place)
  return named.some(apart) ? null : best
}

const inClause = ({ toponym }: Named) => `named in the same clause: ${toponym.text}`

/** "46 in Arcos, 34 in Tarsis": of places side by side, those between this number and the next. */
function ownItem(site: Site, named: readonly Named[]): Located | null {
  const { view, candidate, candidates, ground } = site
  const others = candidates.filter((c) => c.quantity && c.evidence.first !== candidate.evidence.first)
  if (!candidate.quantity || others.length === 0) return null
  const next = others.find((c) => c.anchor > candidate.anchor)
  const end = next ? chunkAt(view, next.anchor) : view.chunks.length
  const at = chunkAt(view, candidate.anchor)
  const after = named.filter(({ chunk }) => chunk > at && chunk < end)
  const best = finest(after, ground)
  return best && after.length < named.length ? { place: best.place, reason: inClause(best) } : null
}

const byId = (places: readonly Place[]) => [...new Map(places.map((place) => [place.id, place])).values()]

/** Places side by side: no countries, and none that holds another of them. */
function sideBySide(named: readonly Named[], { gazetteer }: Ground): Place[] {
  const places = byId(named.map(({ place }) => place)).filter(({ kind }) => kind !== 'country')
  return places.filter(
    ({ id }) => !places.some((other) => other.id !== id && gazetteer.contains(id, other.id)),
  )
}

/** A measure holds in each place of a list, whatever their kinds; what happened lies in what holds its closest ones. */
function listed({ candidate, ground }: Site, named: readonly Named[]): Located | null {
  const each = sideBySide(named, ground)
  const top = Math.max(...named.map(({ place }) => fineness[place.kind]))
  const closest = named.filter(({ place }) => fineness[place.kind] === top).map(({ place }) => place)
  const peers = measures.has(candidate.kind) ? each : closest
  const container = peers.length > 1 ? containerOf(peers, ground) : null
  return (
    container && {
      place: container,
      reason: `holds all that the sentence lists: ${peers.map(({ name }) => name).join(', ')}`,
      each,
    }
  )
}

/** The place that a stretch of the sentence names for a candidate, or what holds all that it lists. */
export function fromNames(site: Site, range: Range): Located | null {
  const named = namedIn(site.view, range, site.blocked)
  const best = finest(named, site.ground)
  if (best && best.place.kind !== 'country') return { place: best.place, reason: inClause(best) }
  if (named.length > 1 && !best) return ownItem(site, named) ?? listed(site, named)
  return countryIn(site, range)
}

export function countryIn({ view, blocked }: Site, range: Range): Located | null {
  const named = namedIn(view, range, blocked).find(({ place }) => place.kind === 'country')
  return named ? { place: named.place, reason: inClause(named) } : null
}
