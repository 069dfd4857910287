import type { Gazetteer } from '@/lib/gazetteer/gazetteer'
import { toPlace } from '@/lib/gazetteer/to-place'
import type { Place } from '@/lib/model/place'
import type { Toponym } from '@/lib/model/reading'
import type { Candidate } from './candidate'
import { type Chunk, isNoun, type NounPhrase, type Range } from './grammar/chunk'
import { chunkAt, clauseAround, mainClauseStart, segmentAround, sentencePart } from './grammar/clause'
import { type SentenceView, says, spanOf, wordAt } from './grammar/sentence-view'

export type Located = { place: Place | null; reason: string }

/** What the article has spoken of so far: the country it is about, the prison or city in view, where the last claims lay. */
export type Ground = {
  gazetteer: Gazetteer
  home: Place | null
  focus: Place | null
  recent: { paragraph: number; places: Place[] }
  /** Where every claim so far lay. */
  scenes: Place[]
  /** Where the last claim of each kind lay. */
  byKind: Map<string, Place | null>
}

const fineness: Record<Place['kind'], number> = { prison: 4, city: 3, canton: 2, province: 1, country: 0 }
const direction =
  /^(?:north|south|east|west|northeast|northwest|southeast|southwest|norte|sur|este|oeste|noroeste|noreste|suroeste|sureste|km|kilometres|kilometers|kilometros|miles|metros)$/
const destination = /^(?:to|into|towards|a|al|hacia)$/

type Named = { toponym: Toponym; place: Place; chunk: number; preposition: string }

function prepositionBefore(chunks: Chunk[], index: number): string {
  const before = chunks[index - 1]
  return before?.kind === 'preposition' ? before.word : ''
}

/** "270 km south-west of Quito" places nothing in Quito. */
const isDistance = (view: SentenceView, noun: NounPhrase): boolean => {
  const before = [1, 2, 3].map((back) => wordAt(view, noun.first - back))
  return (
    before.some((word) => direction.test(word)) &&
    [4, 5, 6, 7].some((back) => /^\d|^(?:km|kilomet|mile|a)/.test(wordAt(view, noun.first - back)))
  )
}

/** Resolved places that the chunks name, without those that only tell a distance or belong to a speaker's office. */
function namedIn(view: SentenceView, range: Range, speech: readonly Range[]): Named[] {
  const found: Named[] = []
  for (let index = range.first; index <= range.last; index++) {
    const noun = view.chunks[index]
    const place = isNoun(noun) ? noun.place?.place : null
    if (!isNoun(noun) || !noun.place || !place || isDistance(view, noun)) continue
    if (speech.some((s) => noun.first >= s.first && noun.last <= s.last)) continue
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
  ground: Pick<Ground, 'gazetteer' | 'home'>,
): Place | null {
  const [first, ...rest] = places
  if (!first || rest.every(({ id }) => id === first.id)) return first ?? null
  const holds = (id: string) =>
    places.every((place) => place.id === id || ground.gazetteer.contains(id, place.id))
  const inner = places.find(({ id }) => holds(id))
  if (inner) return inner
  for (const id of [first.province, first.country]) {
    const outer = id === null ? undefined : ground.gazetteer.find(id)
    if (outer && holds(outer.id)) return toPlace(outer)
  }
  return null
}

/** Of nested places the innermost; of places side by side none. */
function finest(named: readonly Named[], ground: Ground): Named | null {
  const [best] = [...named].sort((a, b) => fineness[b.place.kind] - fineness[a.place.kind])
  if (!best) return null
  const beside = named.some(
    ({ place }) =>
      place.id !== best.place.id &&
      fineness[place.kind] > 0 &&
      !ground.gazetteer.contains(place.id, best.place.id) &&
      !isWithinProvince(place, best.place),
  )
  return beside ? null : best
}
const isWithinProvince = (outer: Place, inner: Place) =>
  (outer.kind === 'province' && outer.id === inner.province) ||
  (outer.kind === 'city' && inner.kind === 'prison' && outer.province === inner.province) ||
  outer.id === inner.country

const prisonWord = (noun: NounPhrase) => noun.classes.includes('prison')
/** Several prisons, or the prison system: no single one. */
const isManyPrisons = (noun: NounPhrase): boolean =>
  (prisonWord(noun) && (noun.plural || /^(?:every|each|cada)$/.test(noun.head))) ||
  (noun.classes.includes('system') && !noun.place)

const superlative = /^(?:largest|biggest|most|deadliest|worst|mayor|poblada|grande|peligrosa)$/
const isSuperlative = (view: SentenceView, noun: NounPhrase) =>
  view.lexed.tokens.slice(noun.first, noun.last + 3).some(({ norm }) => superlative.test(norm))

/** "the facility", "ese penal", "there", "it": points back at the prison or city in view. */
function pointsBack(view: SentenceView, range: Range, candidate: Candidate): string | null {
  for (let i = range.first; i <= range.last; i++) {
    const chunk = view.chunks[i]
    if (
      isNoun(chunk) &&
      prisonWord(chunk) &&
      !chunk.plural &&
      !chunk.place &&
      !isSuperlative(view, chunk) &&
      /^(?:definite|demonstrative)$/.test(chunk.determiner ?? '')
    )
      return view.lexed.tokens
        .slice(chunk.first, chunk.last + 1)
        .map(({ text }) => text)
        .join(' ')
    if (chunk?.kind === 'adverb' && /^(?:there|alli|ahi)$/.test(chunk.word)) return chunk.word
    if (isNoun(chunk) && chunk.pronoun && chunk.head === 'it' && candidate.kind.startsWith('inmates'))
      return 'it'
  }
  return null
}

const pointsAtCountry = (view: SentenceView) =>
  says(
    view,
    'the country',
    'the nation',
    'el pais',
    'del pais',
    'nationwide',
    'all of the country',
    'country',
  )
const isOne = (named: Named) => `named in the same clause: ${named.toponym.text}`

function listed(named: readonly Named[], ground: Ground): Located | null {
  const top = Math.max(...named.map(({ place }) => fineness[place.kind]))
  const peers = named.filter(({ place }) => fineness[place.kind] === top).map(({ place }) => place)
  const container = peers.length > 1 ? containerOf(peers, ground) : null
  return container
    ? {
        place: container,
        reason: `holds all that the sentence lists: ${peers.map(({ name }) => name).join(', ')}`,
      }
    : null
}

function fromNames(
  view: SentenceView,
  range: Range,
  speech: readonly Range[],
  ground: Ground,
): Located | null {
  const named = namedIn(view, range, speech)
  const best = finest(named, ground)
  if (best && best.place.kind !== 'country') return { place: best.place, reason: isOne(best) }
  if (named.length > 1 && !best) return listed(named, ground)
  const country = named.find(({ place }) => place.kind === 'country')
  return country ? { place: country.place, reason: isOne(country) } : null
}

/** Only the places between the number before and this one: "Turi had 33; Cuenca 28". */
function gapRange(view: SentenceView, candidate: Candidate, candidates: readonly Candidate[]): Range {
  const segment = segmentAround(view, candidate.anchor)
  const before = candidates.filter((c) => c.anchor < candidate.anchor && c.quantity).at(-1)
  const first = before ? Math.max(segment.first, chunkAt(view, before.evidence.last) + 1) : segment.first
  const share =
    wordAt(view, candidate.evidence.last + 1) === 'of' || wordAt(view, candidate.evidence.last + 1) === 'de'
  return { first, last: Math.max(first, share ? segment.last : chunkAt(view, candidate.evidence.last)) }
}

/** "seven were seized, one of them in Quito": the place of the one is not that of the seven. */
function placesOfShares(view: SentenceView, candidate: Candidate, candidates: readonly Candidate[]): Range[] {
  const shares = candidates.filter(
    (c) =>
      c.model === candidate &&
      c.anchor > candidate.anchor &&
      (c.quantity?.value ?? 0) < (candidate.quantity?.value ?? 0),
  )
  return shares.map(({ anchor }) => {
    const end = view.chunks.find(
      (chunk) => chunk.first > anchor && (chunk.kind === 'comma' || chunk.kind === 'stop'),
    )
    return { first: anchor, last: end ? end.first : view.lexed.tokens.length }
  })
}

function systemWide(view: SentenceView, range: Range, candidate: Candidate): boolean {
  if (candidate.unit === 'prisons') return true
  const nouns = view.chunks.slice(range.first, range.last + 1).filter(isNoun)
  return nouns.some((noun) => isManyPrisons(noun) && !noun.place)
}

/** Kinds whose place another clause of the sentence may tell: where people die, something happened. */
const local = new Set([
  'killed',
  'injured',
  'attack',
  'escaped',
  'detained',
  'other_count',
  'inmates_capacity',
  'inmates_over_capacity',
])

/** "in Napo and Azuay, where soldiers were sent": the places before "where". */
function fromWhere(
  view: SentenceView,
  clause: Range,
  speech: readonly Range[],
  ground: Ground,
): Located | null {
  const opener = view.chunks[clause.first - 1] ?? view.chunks[clause.first]
  const where = opener && 'word' in opener && /^(?:where|donde|which)$/.test(opener.word)
  return where ? fromNames(view, segmentBefore(view, clause.first - 1), speech, ground) : null
}
const segmentBefore = (view: SentenceView, end: number): Range => ({
  first: segmentAround(view, view.chunks[end]?.first ?? 0).first,
  last: end,
})

function countryIn(view: SentenceView, range: Range, speech: readonly Range[]): Located | null {
  const named = namedIn(view, range, speech).find(({ place }) => place.kind === 'country')
  return named ? { place: named.place, reason: isOne(named) } : null
}

const nationalKinds = new Set(['state_of_emergency', 'rights_suspended'])

function inherit(view: SentenceView, candidate: Candidate, ground: Ground): Located {
  const home: Located = {
    place: ground.home,
    reason: 'the country that the article is about; nothing closer is said',
  }
  if (nationalKinds.has(candidate.kind)) {
    const before = ground.byKind.get(candidate.kind)
    return before ? { place: before, reason: 'where the measure told of before applies' } : home
  }
  if (ground.recent.paragraph === view.paragraph && ground.recent.places.length > 0) {
    const place = containerOf(ground.recent.places, ground)
    if (place) return { place, reason: 'where the sentences just before place it' }
  }
  const [scene] = ground.scenes
  if (scene && ground.scenes.every(({ id }) => id === scene.id))
    return { place: scene, reason: `everything before happened at ${scene.name}` }
  return home
}

/** Where a candidate happened: the closest place that the words support, and why that one. */
export function locate(
  view: SentenceView,
  candidate: Candidate,
  candidates: readonly Candidate[],
  spoken: readonly Range[],
  ground: Ground,
): Located {
  const speech = [...spoken, ...placesOfShares(view, candidate, candidates)]
  const clause =
    candidate.rank >= 8 ? gapRange(view, candidate, candidates) : clauseAround(view, candidate.anchor)
  const direct = fromNames(view, clause, speech, ground)
  if (direct?.place && direct.place.kind !== 'country') return direct
  if (systemWide(view, clause, candidate))
    return direct ?? { place: ground.home, reason: 'several prisons of the country, none named' }
  const back =
    pointsBack(view, clause, candidate) ??
    (direct ? null : pointsBack(view, sentencePart(view, candidate.anchor), candidate))
  if (back && ground.focus)
    return { place: ground.focus, reason: `"${back}" points back at ${ground.focus.name}` }
  if (direct) return direct
  const far = { first: 0, last: view.chunks.length - 1 }
  const there = pointsBack(view, far, candidate)
  if (there && /^(?:there|alli|ahi)$/.test(there) && ground.focus)
    return { place: ground.focus, reason: `"${there}" points back at ${ground.focus.name}` }
  const part = sentencePart(view, candidate.anchor)
  const start = local.has(candidate.kind)
    ? part.first
    : Math.max(part.first, clause.first >= mainClauseStart(view) ? mainClauseStart(view) : 0)
  const wider =
    fromNames(view, { ...part, first: start }, speech, ground) ??
    fromWhere(view, clause, speech, ground) ??
    (local.has(candidate.kind) ? fromNames(view, far, speech, ground) : countryIn(view, far, speech))
  if (wider) return { ...wider, reason: wider.reason.replace('clause', 'sentence') }
  if (pointsAtCountry(view) && ground.home)
    return { place: ground.home, reason: 'the sentence says "the country"' }
  return inherit(view, candidate, ground)
}

/** The prison or city that the next "the facility" will mean. */
export function nextFocus(view: SentenceView, claimed: readonly Place[], ground: Ground): Place | null {
  const named = namedIn(view, { first: 0, last: view.chunks.length - 1 }, []).filter(
    ({ preposition }) => !destination.test(preposition),
  )
  const prisons = named.filter(({ place }) => place.kind === 'prison').map(({ place }) => place)
  if (prisons.length > 0)
    return prisons.every(({ id }) => id === prisons[0]?.id)
      ? (prisons[0] ?? null)
      : containerOf(prisons, ground)
  const near = claimed.filter(({ kind }) => kind === 'prison' || kind === 'city')
  if (near.length > 0 && near.every(({ id }) => id === near[0]?.id)) return near[0] ?? null
  const cities = named.filter(({ place }) => place.kind === 'city').map(({ place }) => place)
  const unnamed = view.phrases.some(
    ({ noun }) => prisonWord(noun) && noun.determiner === 'indefinite' && !noun.plural,
  )
  return unnamed && cities.length === 1 ? (cities[0] ?? null) : ground.focus
}

/** The country an article is about: the one it names most, else that of the places it names, else the crisis's. */
export function homeOf(
  toponyms: readonly Toponym[],
  gazetteer: Gazetteer,
  countries: readonly string[],
): Place | null {
  const tally = new Map<string, number>()
  for (const { place } of toponyms)
    if (place)
      tally.set(place.country, (tally.get(place.country) ?? 0) + (place.kind === 'country' ? 1.5 : 1))
  const [best] = [...tally].sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0], 'en'))
  const code = best?.[0] ?? countries[0]
  const found = code ? gazetteer.find(code) : undefined
  return found ? toPlace(found) : null
}

export const spanText = (view: SentenceView, range: Range) => spanOf(view, range)
