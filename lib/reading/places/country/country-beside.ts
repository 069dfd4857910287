import { hasClass, isNoun, type Range } from '../../grammar/chunk'
import { chunkAt } from '../../grammar/clause'
import { type SentenceView, wordAt } from '../../grammar/sentence-view'
import type { Located, Site } from '../ground'
import { countryIn } from '../in-sentence'
import type { Spot } from '../spots/spot'

/** A country that stands right beside the number, where the closer places of the sentence are of another number. */

/** The chunk of the country in "1,109 deaths in Peru", "316 died in Peru", "137 held by inmates in Peru", or -1. */
function besideIt({ view, candidate }: Site): number {
  const { chunks } = view
  const verb = candidate.verb ? chunks.indexOf(candidate.verb) : -1
  const own = [chunkAt(view, candidate.evidence.last), candidate.phrase ?? -1, verb]
  const after = own.flatMap((at) => (at < 0 ? [] : [at, isBare(view, at + 1) ? at + 1 : at]))
  const at = after.find((i) => {
    const [link, noun] = chunks.slice(i + 1, i + 3)
    return (
      link?.kind === 'preposition' &&
      /^(?:in|across|en)$/.test(link.word) &&
      isNoun(noun) &&
      noun.place?.place?.kind === 'country'
    )
  })
  return at === undefined ? -1 : at + 2
}

/** "la vida", "los presos": a noun that names no place and counts nobody. */
const isBare = ({ chunks }: SentenceView, at: number): boolean => {
  const noun = chunks[at]
  return isNoun(noun) && noun.count === null && noun.place === null
}

/** "and an assault in X", "119 of them at X", "after the death of a reporter in X": another matter, number or death comes between the country and X. */
function isOfAnother({ view }: Site, { chunk }: Spot, country: number): boolean {
  return view.chunks
    .slice(country + 1, chunk)
    .some(
      (between) =>
        between.kind === 'conjunction' ||
        (isNoun(between) && (between.count !== null || hasClass(between, 'death'))),
    )
}

/** "14 were freed at X, which makes 120 of the 137 held in Peru": X has a number of its own before this one. */
const isOfEarlier = ({ candidate, candidates, view }: Site, { chunk }: Spot): boolean =>
  candidates.some(({ quantity, anchor }) => quantity && chunkAt(view, anchor) < chunk) &&
  view.chunks.some(
    ({ kind, first }, at) => kind === 'comma' && at > chunk && first < candidate.evidence.first,
  )

/** "1,109 deaths in Peru since January and an assault in X": the country is that of the number. */
export function countryBeside(site: Site, clause: Range): Located | null {
  const country = besideIt(site)
  const { model, anchor } = site.candidate
  // "316 died in Peru, 119 of them at X": the 119 share the verb alone.
  if (country < 0 || (model && (site.view.chunks[country]?.first ?? 0) < anchor)) return null
  const others = site.spots.filter(
    ({ place, chunk }) => place.kind !== 'country' && chunk >= clause.first && chunk <= clause.last,
  )
  return others.length > 0 &&
    others.every((spot) =>
      spot.chunk > country ? isOfAnother(site, spot, country) : isOfEarlier(site, spot),
    )
    ? countryIn(site, { first: country, last: country })
    : null
}

const whole = /^(?:en tod[oa]|\S+ (?:across|throughout))$/

/** "in all of Peru", "en todo Perú": of one place in it nothing is said. */
export const isToldOfAll = (view: SentenceView): boolean =>
  view.chunks.some(
    (chunk) =>
      isNoun(chunk) &&
      chunk.place?.place?.kind === 'country' &&
      [chunk.first, chunk.first + 1].some((at) =>
        whole.test(`${wordAt(view, at - 2)} ${wordAt(view, at - 1)}`),
      ),
  )

/** "Ten dead, two policemen among them, across Peru, with X hit worst": what the clause says of all of it holds for its first number. */
export function allOver({ spots, candidate, view }: Site): Located | null {
  const spot = spots.find(
    ({ place, pointed, first }) =>
      place.kind === 'country' &&
      !pointed &&
      first > candidate.evidence.last &&
      whole.test(`${wordAt(view, first - 2)} ${wordAt(view, first - 1)}`),
  )
  const between = view.chunks.filter(
    (chunk) => chunk.first > candidate.evidence.last && chunk.first < (spot?.first ?? 0),
  )
  const parted = between.some(({ kind }) => kind === 'stop' || kind === 'relative' || kind === 'subordinator')
  const nearer = spots.some(({ first }) => spot && first > candidate.evidence.last && first < spot.first)
  return spot && !parted && !nearer
    ? { place: spot.place, way: 'all of it', reason: `in all of ${spot.place.name}` }
    : null
}
