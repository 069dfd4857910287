import { rankedSince } from '@/lib/reading/rank-word'
import { either } from '@/lib/text/either'
import { holds, signOfWords } from '@/lib/text/word-signs'
import type { Candidate } from '../../candidate'
import { type Chunk, hasClass, isNoun, type Range } from '../../grammar/chunk'
import { chunkAt, segmentAround } from '../../grammar/clause'
import { keepBySentence } from '../../grammar/keep-by-sentence'
import { type SentenceView, wordAt } from '../../grammar/sentence-view'
import type { Site } from '../ground'

/** The stretches of a sentence that tell of a part of what is counted: "most of them in X", "one of them in Y". */

const partly = new RegExp(
  `^${either(
    'most|mostly|many|half|half of|some|mainly|chiefly|largely|primarily|above all|in particular',
    'especially|particularly|notably|including|among|the (?:latest|last|most recent)',
    'la mayoria|en su mayoria|mas de la|la mitad|casi la|muchos|muchas|algunos|sobre todo|ante todo',
    'principalmente|en especial|en particular|entre ellos|entre ellas|incluidos|incluidas',
    '(?:el|la) (?:ultim[oa]|mas reciente)|l[oa]s ultim[oa]s',
  )}$`,
)

/** "in four jails, two of them in X". */
const ofThem = /(?<!\b(?:all|both|todos|todas|ambos|ambas)) (?:of them|of whom|of which|de ellos|de ellas)$/

/** "63 per cent of them in X", "el 63 % de ellos", "more than half of whom", "una quinta parte de ellos". */
const percentOfThem =
  /^(?:(?:the|el|about|nearly|some|over|casi|unos|cerca del|mas del) )?(?:[\d.,]+ (?:%|percent|per cent|por ciento)|(?:a|one|an|un|una) (?:third|quarter|fifth|tenth|tercio|cuarto|(?:tercera|cuarta|quinta|decima) parte)|(?:more than|over|about|nearly|almost) half|two (?:- )?thirds|dos tercios) (?:of|de) (?:them|whom|which|ell[oa]s|l[oa]s cuales)$/

/** "of whom 400", "de los cuales 400". */
const outOfThem = /^(?:of (?:whom|which)|de l[oa]s (?:cuales|que)) (?!all|both|todos|todas)\S+$/
/** "158 of the dead". */
const ofTheDead =
  /^\S+ (?:of the (?:dead|deaths|victims|fatalities|injured|wounded|missing)|de l[oa]s (?:muert[oa]s|fallecid[oa]s|victimas|herid[oa]s|desaparecid[oa]s))$/

/** "the first 300 of whom". */
const firstOf = /^(?:the|l[oa]s) (?:first|last|primer[oa]s|ultim[oa]s) \S+ (?:of whom|of which|de quienes)$/

/** Words of which all of these hold one. */
const partWords = signOfWords(
  'most many half mitad some mostly mainly including among mayoria muchos muchas algunos todo principalmente entre incluidos ' +
    'incluidas dead deaths victims fatalities injured wounded missing muertos muertas fallecidos fallecidas victimas heridos heridas desaparecidos desaparecidas especially particularly notably latest last recent ultimo ultima ultimos ultimas reciente above chiefly largely primarily particular especial ante them whom which cuales quienes ellos ellas',
)

/** "400 since 2020, most of them in X": from the comma on, X is the place of most, not of all; nor of what another part of the sentence counts. */
export const placesOfMost = (view: SentenceView, { evidence }: Candidate): Range[] =>
  sharesOf(view).filter(
    ({ first, last }) =>
      first >= evidence.last ||
      (last < evidence.first &&
        (segmentAround(view, evidence.first).first > chunkAt(view, last) ||
          isBehindShare(view, first, last, evidence.first))),
  )

/** "five fell, two of them in X, and seven were hurt": the seven are no share, and go on with what was told before it. */
function isBehindShare(view: SentenceView, first: number, last: number, own: number): boolean {
  const words = [1, 2, 3, 4].map((step) => wordAt(view, first + step)).join(' ')
  const joint = view.chunks.find((chunk) => chunk.first > last)
  return ofThemAhead.test(words) && joint?.kind === 'conjunction' && own - joint.last < 4
}
const ofThemAhead = /^\S+ (?:of (?:them|whom|which)|de ell[oa]s)\b/

/** Worked out once: every candidate of the sentence asks. */
const sharesOf = keepBySentence((view: SentenceView): readonly Range[] => {
  if (!holds(view, partWords)) return []
  return view.chunks.flatMap(({ kind, last }) => {
    if (kind !== 'comma') return []
    const words = [1, 2, 3, 4, 5, 6, 7].map((size) =>
      view.lexed.tokens
        .slice(last + 1, last + 1 + size)
        .map(({ norm }) => norm)
        .join(' '),
    )
    return words.some(
      (text) =>
        partly.test(text) ||
        firstOf.test(text) ||
        percentOfThem.test(text) ||
        ofTheDead.test(text) ||
        outOfThem.test(text) ||
        (ofThem.test(text) && text.split(' ').length < 4),
    )
      ? [{ first: last, last: withWhatItIs(view, endOfShare(view, behindPercent(view, last + 1))) }]
      : []
  })
})

/** "63 % of them in X": the mark ends nothing. */
function behindPercent(view: SentenceView, from: number): number {
  const mark = [1, 2, 3].find((step) => wordAt(view, from + step) === '%')
  return mark ? from + mark + 1 : from
}

/** "two of them, in March, in X": a day between commas parts nothing. */
function afterDate(chunks: readonly Chunk[]): readonly Chunk[] {
  const [comma, link, date, stop] = chunks
  if (comma?.kind !== 'comma') return chunks
  if (link?.kind === 'date' && date?.kind === 'comma') return chunks.slice(2)
  return link?.kind === 'preposition' && date?.kind === 'date' && stop?.kind === 'comma'
    ? chunks.slice(3)
    : chunks
}

/** ", in X" behind an item: more of the item where "and" goes on with the next one, or where it is what stands before. */
function endOfShare(view: SentenceView, from: number): number {
  let end = endOfItem(view, from)
  for (;;) {
    const at = view.chunks.findIndex(({ first }) => first === end)
    const [comma, link, place, stop, next] = afterDate(view.chunks.slice(at, at + 7))
    const apposed = comma?.kind === 'comma' && link?.kind === 'preposition' && isNoun(place) && place.place
    if (at < 0 || !apposed) return end
    const named_ = isNoun(next) && next.name !== null && !next.place
    const goesOn =
      !stop || stop.kind === 'stop' || (stop.kind === 'comma' && (next?.kind === 'conjunction' || named_))
    const named = view.chunks.some(
      (chunk) => isNoun(chunk) && chunk.place !== null && chunk.first >= from && chunk.last < end,
    )
    if (!goesOn || (!named && stop?.kind !== 'comma')) return end
    end = stop?.first ?? view.lexed.tokens.length
    if (stop?.kind === 'comma') end = endOfItem(view, end + 1)
  }
}

/** "the latest in X, a prison in Y": what X is belongs to the share. */
function withWhatItIs(view: SentenceView, end: number): number {
  const at = view.chunks.findIndex(({ first }) => first === end)
  const [comma, what, link, place] = view.chunks.slice(at, at + 4)
  const apposed =
    at > 0 &&
    comma?.kind === 'comma' &&
    isNoun(what) &&
    what.determiner === 'indefinite' &&
    hasClass(what, 'prison', 'area') &&
    link?.kind === 'preposition' &&
    isNoun(place) &&
    place.place
  return apposed ? endOfItem(view, link.last) : end
}

const momentWords = signOfWords('when cuando')

/** "120 have died since January, when 56 fell at X": what that day saw has a number of its own. */
export function placesOfMoments(view: SentenceView, candidate: Candidate): Range[] {
  if (!holds(view, momentWords)) return []
  return view.chunks.flatMap((chunk, at) => {
    const opens = chunk.kind === 'subordinator' && /^(?:when|cuando)$/.test(chunk.word)
    if (!opens || chunk.first < candidate.evidence.last || view.chunks[at - 1]?.kind !== 'comma') return []
    const { last } = segmentAround(view, chunk.first)
    const counted = view.chunks.slice(at, last + 1).some(
      (part, i) =>
        isNoun(part) &&
        (part.count?.value ?? 0) > 1 &&
        // "when a row between two families set fire": they are not those counted.
        view.chunks[at + i - 1]?.kind !== 'preposition',
    )
    return counted ? [{ first: chunk.first, last: view.chunks[last]?.last ?? chunk.last }] : []
  })
}

const endOfItem = (view: SentenceView, from: number): number =>
  view.chunks.find((chunk) => chunk.first > from && (chunk.kind === 'comma' || chunk.kind === 'stop'))
    ?.first ?? view.lexed.tokens.length

/** "seven were seized, one of them in X": the place of the one is not that of the seven. */
function placesOfShares({ view, candidate, candidates }: Omit<Site, 'blocked' | 'ground'>): Range[] {
  const shares = candidates.filter(
    (c) =>
      c.model === candidate &&
      c.anchor > candidate.anchor &&
      (c.quantity?.value ?? 0) < (candidate.quantity?.value ?? 0) &&
      wordAt(view, c.evidence.last + 1) !== '',
  )
  // "44 were out by dawn, 31 of them in X, and only 13 later": nor is it that of the 13.
  const before = candidates.filter(
    (c) =>
      c.model !== undefined &&
      c.kind === candidate.kind &&
      c !== candidate.model &&
      endOfItem(view, c.anchor) < candidate.anchor &&
      /^(?:of|de)$/.test(wordAt(view, c.evidence.last + 1)),
  )
  return [...shares, ...before].map(({ anchor }) => ({ first: anchor, last: endOfItem(view, anchor) }))
}

/** "Gunmen killed 26 in X, in the worst attack since the shootings in Y": where others were; what the worst of the country was lies where the sentence says before. */
function placesSince({ view, candidate, spots }: Site): Range[] {
  const rank = rankedSince(view)
  if (rank <= candidate.evidence.last) return []
  const isPlaced = spots.some(({ first, hold }) => first < rank && hold === 'there')
  const since = view.lexed.tokens.findIndex(({ norm }, at) => at > rank && /^(?:since|desde)$/.test(norm))
  return [{ first: isPlaced ? rank : since, last: view.lexed.tokens.length - 1 }]
}

/** Tokens whose places belong to a part of what the candidate counts, or to another time's dead. */
export const placesOfParts = (site: Site): Range[] => [
  ...placesSince(site),
  ...placesOfShares(site),
  ...placesOfMost(site.view, site.candidate),
  ...placesOfMoments(site.view, site.candidate),
]

/** "Of the 79 dead, 37 died at X": X is of the 37; of the 79 the text tells elsewhere where they were. */
export function placesOfPartAhead({ view, candidate }: Site): Range[] {
  const { evidence, quantity, phrase } = candidate
  const at = phrase ?? -1
  const of = view.chunks[at - 1]
  const opener = view.chunks[at - 2]
  const isFronted =
    of?.kind === 'preposition' &&
    /^(?:of|among|de|entre)$/.test(wordAt(view, of.first)) &&
    (!opener || /^(?:stop|conjunction)$/.test(opener.kind)) &&
    /^(?:the|those|l[oa]s|es[oa]s|est[oa]s)$/.test(wordAt(view, evidence.first - 1))
  const comma = isFronted ? view.chunks.findIndex(({ kind }, i) => i > at && kind === 'comma') : -1
  const part = view.chunks[comma + 1]
  if (comma < 0 || !isNoun(part) || !part.count || part.count.value >= (quantity?.value ?? 0)) return []
  return [{ first: view.chunks[comma]?.first ?? 0, last: view.lexed.tokens.length - 1 }]
}
