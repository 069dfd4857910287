import type { Candidate } from '../candidate'
import { isNoun, type Range } from '../grammar/chunk'
import {
  chunkAt,
  clauseAround,
  describedBefore,
  mainClauseStart,
  segmentAround,
  sentencePart,
} from '../grammar/clause'
import { type SentenceView, says, wordAt } from '../grammar/sentence-view'
import { isManyPrisons, pointsBack, saysThere } from './focus'
import type { Located, Site } from './ground'
import { containerOf, countryIn, fromNames, measures } from './named-places'

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
const whole = (view: SentenceView): Range => ({ first: 0, last: view.chunks.length - 1 })

/** Only the places between the number before and this one: "Roble had 33; Lago 28"; or after it: "one of them in Tarsis". */
function gapRange({ view, candidate, candidates }: Site): Range {
  const segment = segmentAround(view, candidate.anchor)
  const before = candidates.filter((c) => c.anchor < candidate.anchor && c.quantity).at(-1)
  const after = candidates.find(
    (c) => c.anchor > candidate.anchor && c.quantity && !isJoined(view, candidate, c),
  )
  const first = before ? Math.max(segment.first, chunkAt(view, before.evidence.last) + 1) : segment.first
  const end = after ? Math.min(segment.last, chunkAt(view, after.anchor) - 1) : segment.last
  const at = chunkAt(view, candidate.evidence.last)
  return followedByPlace(view, candidate)
    ? { first: at, last: Math.max(at, end) }
    : { first, last: Math.max(first, at) }
}

/** "34 guards and four clerks in Tarsis": both are there. */
const isJoined = (view: SentenceView, a: Candidate, b: Candidate) => {
  const between = view.chunks.slice(chunkAt(view, a.evidence.last) + 1, chunkAt(view, b.evidence.first))
  return between.length === 1 && between[0]?.kind === 'conjunction'
}

/** Does "in" or "at" and a place follow in the same item of a list? */
function followedByPlace(view: SentenceView, { evidence }: Candidate): boolean {
  for (let i = chunkAt(view, evidence.last) + 1; i < view.chunks.length; i++) {
    const chunk = view.chunks[i]
    if (!chunk || /^(?:comma|stop|verb)$/.test(chunk.kind)) return false
    if (chunk.kind === 'preposition' && /^(?:in|at|en)$/.test(chunk.word)) return true
  }
  return wordAt(view, evidence.last + 1) === 'of'
}

/** "seven were seized, one of them in Tarsis": the place of the one is not that of the seven. */
function placesOfShares({ view, candidate, candidates }: Omit<Site, 'blocked' | 'ground'>): Range[] {
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

function isSystemWide({ view, candidate }: Site, range: Range): boolean {
  if (candidate.unit === 'prisons') return true
  return view.chunks.slice(range.first, range.last + 1).some((chunk) => isNoun(chunk) && isManyPrisons(chunk))
}

/** "in Arcos and Belmonte, where soldiers were sent": the places before "where". */
function fromWhere(site: Site, clause: Range): Located | null {
  const { view } = site
  const opener = view.chunks[clause.first - 1]
  if (!opener || !('word' in opener) || !/^(?:where|donde|which)$/.test(opener.word)) return null
  return fromNames(site, { first: segmentAround(view, opener.first).first, last: clause.first - 1 })
}

/** "guards who had been held at X were freed": freed from there. */
function fromCaptivity(site: Site): Located | null {
  const { view, candidate } = site
  if (candidate.kind !== 'hostages_freed' || !candidate.verb) return null
  const described = describedBefore(view, candidate.anchor, candidate.verb.first)
  return described && fromNames(site, described)
}

/** The rest of the sentence; for what is no single happening, not "Once the clashes in X began,". */
function fromSentence(site: Site, clause: Range): Located | null {
  const { view, candidate } = site
  const part = sentencePart(view, candidate.anchor)
  const main = mainClauseStart(view)
  const first = local.has(candidate.kind) || clause.first < main ? part.first : Math.max(part.first, main)
  return (
    fromNames(site, { first, last: Math.max(first, part.last) }) ??
    fromWhere(site, clause) ??
    fromCaptivity(site) ??
    (local.has(candidate.kind) ? fromNames(site, whole(view)) : countryIn(site, whole(view)))
  )
}

/** From what was told before, or the country. */
function inherited({ view, candidate, ground }: Site): Located {
  const home: Located = {
    place: ground.home,
    reason: 'the country that the article is about; nothing closer is said',
  }
  if (measures.has(candidate.kind)) {
    const before = ground.byKind.get(candidate.kind)
    return before ? { place: before, reason: 'where the measure told of before applies' } : home
  }
  const recent = ground.recent.paragraph === view.paragraph ? containerOf(ground.recent.places, ground) : null
  if (recent) return { place: recent, reason: 'where the sentences just before place it' }
  const [scene] = ground.scenes
  const single = scene && ground.scenes.every(({ id }) => id === scene.id)
  return single ? { place: scene, reason: `all that was told before happened there: ${scene.name}` } : home
}

const country = ['the country', 'the nation', 'el pais', 'del pais', 'nationwide', 'country']

/** Where a candidate happened: the closest place that the words support, and why that one. */
export function locate(bare: Site): Located {
  const { view, candidate, ground } = bare
  const site: Site = { ...bare, blocked: [...bare.blocked, ...placesOfShares(bare)] }
  const back = (words: string | null): Located | null =>
    words && ground.focus
      ? { place: ground.focus, reason: `"${words}" points back at ${ground.focus.name}` }
      : null
  const clause = candidate.rank >= 8 ? gapRange(site) : clauseAround(view, candidate.anchor)
  const direct = fromNames(site, clause)
  if (direct?.place && direct.place.kind !== 'country') return direct
  if (isSystemWide(site, clause))
    return direct ?? { place: ground.home, reason: 'several prisons of the country, none named' }
  const pointed = back(
    pointsBack(site, clause) ?? (direct ? null : pointsBack(site, sentencePart(view, candidate.anchor))),
  )
  const found = pointed ?? direct ?? back(saysThere(site)) ?? fromSentence(site, clause)
  if (found) return found
  const elsewhere = local.has(candidate.kind) ? back(pointsBack(site, whole(view))) : null
  if (elsewhere) return elsewhere

  return says(view, ...country) && ground.home
    ? { place: ground.home, reason: 'the sentence says "the country"' }
    : inherited(site)
}

/** As `locate`, but a measure that a list of places shares holds in each of them: one answer a place. */
export function locateAll(site: Site): Located[] {
  const found = locate(site)
  if (!measures.has(site.candidate.kind) || !found.each?.length) return [found]
  return found.each.map((place) => ({ place, reason: `one of those that the sentence lists: ${place.name}` }))
}
