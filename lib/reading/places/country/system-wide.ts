import type { Place } from '@/lib/model/place'
import { areasByNumber } from '@/lib/reading/grammar/nouns/areas-by-number'
import { areaSaid, placesSaid } from '@/lib/reading/places/known/adjective-of'
import { isNoun, type NounPhrase, type Range } from '../../grammar/chunk'
import { clauseAround, nounsIn, sentencePart, within } from '../../grammar/clause'
import { keepBySentence } from '../../grammar/keep-by-sentence'
import { type SentenceView, wordAt } from '../../grammar/sentence-view'
import { isHostages } from '../../kind-groups'
import { wordsOf } from '../../speakers/speaker'
import { beforeOpener, wholeOf } from '../domains'
import type { Located, Site } from '../ground'
import { close, countryIn } from '../in-sentence'
import { isEachPrison, isManyPrisons, normsOf } from '../pointing/pointing-words'
import { holdOf } from '../spots/hold'
import type { Hold } from '../spots/spot'

/** What is told of several prisons, or of areas that only a number tells. */

/** Prisons without a name, to ask how the sentence holds them. */
const somePrison = { kind: 'prison' } as Place

/** "the Observatory of Prisons": a body's name, written with a capital; "the cells of the police of X": rooms of one house. */
const isOfBody = (view: SentenceView, { first, last, head }: NounPhrase): boolean =>
  (first > 0 && view.lexed.tokens[last]?.capital === true) || /^(?:calabozos|cells)$/.test(head)

const best = /^(?:deadliest|worst|bloodiest|biggest|latest|peor|ultim[oa]|unlike|diferencia)$/
const rows = /^(?:series|string|spate|wave|serie|ola)$/

/** "the deadliest of three assaults on jails", "unlike most jails", "one in a series of riots in prisons": what this one is compared with. */
const isCompared = (view: SentenceView, noun: number): boolean =>
  view.lexed.tokens
    .slice(Math.max(0, noun - 8), noun)
    .some(
      ({ norm }, i) =>
        best.test(norm) ||
        (rows.test(norm) && /^(?:in|of|de|en)$/.test(wordAt(view, Math.max(0, noun - 8) + i - 2))),
    )

/** "until transport to other jails could be found", "su envío a otras cárceles": not where things happen. */
const isOtherGoal = (view: SentenceView, { first, last }: NounPhrase): boolean =>
  /^(?:to|a|hacia)$/.test(wordAt(view, first - 1)) &&
  view.lexed.tokens.slice(first, last).some(({ norm }) => /^(?:other|otr[oa]s)$/.test(norm))

const riots =
  /^(?:riots|mutinies|uprisings|massacres|motines|amotinamientos|revueltas|masacres|matanzas|disturbios)$/
const atOnce = /^(?:simultaneous|coordinated|simultane[oa]s|coordinad[oa]s)$/

/** "simultaneous riots": each of them in a prison of its own. */
const areManyRiots = (view: SentenceView, { head, first, last }: NounPhrase): boolean =>
  riots.test(head) && view.lexed.tokens.slice(first, last + 2).some(({ norm }) => atOnce.test(norm))

/** Worked out once: every stretch of the sentence asks. */
const tellsOfMany = keepBySentence((view: SentenceView) =>
  view.chunks.some(
    (chunk) =>
      isNoun(chunk) && (areManyRiots(view, chunk) || isManyPrisons(chunk) || isEachPrison(view, chunk)),
  ),
)

/** "the director of prisons", "moved to federal prisons" do not tell where; forces "sent to every prison" are there. */
export function isSystemWide({ view, candidate }: Site, range: Range): boolean {
  if (candidate.unit === 'prisons') return true
  if (!tellsOfMany(view)) return false
  const own = clauseAround(view, candidate.anchor)
  // "sent to two prisons", "ordered to the jails"; not "as 191 inmates leave for federal jails".
  const isGoal = (noun: NounPhrase) =>
    isEachPrison(view, noun) ||
    (noun.count?.value ?? 0) > 1 ||
    (isManyPrisons(noun) && within(own, view.chunks.indexOf(noun)))
  const isThere = (noun: NounPhrase, hold: Hold) =>
    hold === 'there' || (hold === 'towards' && candidate.kind === 'troops_deployed' && isGoal(noun))
  return nounsIn(view, range).some(
    (noun) =>
      areManyRiots(view, noun) ||
      ((isManyPrisons(noun) || isEachPrison(view, noun)) &&
        !isOfBody(view, noun) &&
        !isCompared(view, noun.first) &&
        !(isOtherGoal(view, noun) && candidate.kind !== 'troops_deployed') &&
        !/^(?:charge|cargo|frente)$/.test(wordAt(view, noun.first - 2)) &&
        isThere(noun, holdOf(view, view.chunks.indexOf(noun), noun.first, somePrison))),
  )
}

/** "las cárceles tarsenses": those of the one province or town of which a word behind the noun is the adjective. */
export function ofAreasPrisons({ view, ground }: Site, range: Range): Located | null {
  const { home, gazetteer, told, lastOf } = ground
  if (!home || view.lexed.language !== 'es') return null
  for (const noun of nounsIn(view, range)) {
    if (!isManyPrisons(noun) || noun.classes.includes('system')) continue
    const words = normsOf(view, noun)
    const behind = words
      .slice(words.indexOf(noun.head) + 1)
      .filter((word) => gazetteer.demonyms(word, false).length === 0)
    const known = [...[...told.values()].map(({ place }) => place), ...lastOf.values()].filter(
      ({ kind }) => kind !== 'country' && kind !== 'prison',
    )
    const [own] = placesSaid(behind, known, gazetteer)
    const place = own ?? areaSaid(behind, home, gazetteer)
    if (place)
      return { place, way: 'pointed at', reason: `"${wordsOf(view, noun)}" points back at ${place.name}` }
  }
  return null
}

export const ofSystem = ({ ground: { home } }: Site): Located => ({
  place: home,
  way: 'several prisons',
  reason: 'several prisons of the country, none named',
})

/** "gangs opened both of the country's main jails and let thousands go": the clause before says that it was several. */
export const systemWide = (site: Site, part: Range): Located | null =>
  isSystemWide(site, part) && close(site, part) === null ? (countryIn(site, part) ?? ofSystem(site)) : null

/** "in seven provinces, among them X": the areas that only a number tells; a curfew's own, beside those of an emergency. */
export function areasCounted(view: SentenceView, { kind, anchor }: Site['candidate']): NounPhrase | null {
  const areas = areasByNumber(view)
  const own = kind === 'rights_suspended' ? areas.find(({ first }) => first > anchor) : undefined
  return own ?? areas[0] ?? null
}

/** "Seven prisons were seized by inmates, who held 200 guards": held where those are who hold them. */
export function heldBy(site: Site, clause: Range): Located | null {
  const before =
    isHostages(site.candidate) || site.candidate.kind === 'escaped'
      ? (beforeOpener(site, clause) ?? beforeWhen(site))
      : null
  return before && systemWide(site, before)
}

/** "Inmates took guards in six jails; on Wednesday 139 were held": captives of whom another part of the sentence says that they are in many. */
export const heldInMany = (site: Site): Located | null =>
  isHostages(site.candidate) ? systemWide(site, wholeOf(site.view)) : null

/** "put the army in the prisons in January, when 170 were held": there. */
function beforeWhen({ view, candidate }: Site): Range | null {
  const { first } = sentencePart(view, candidate.anchor)
  const opener = view.chunks[first - 1]
  if (opener?.kind !== 'subordinator' || !/^(?:when|cuando)$/.test(opener.word)) return null
  return sentencePart(view, view.chunks[first - 2]?.first ?? 0)
}
