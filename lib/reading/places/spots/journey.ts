import { vehicles } from '@/lib/reading/lexicon/vehicles'
import { wordLike } from '@/lib/text/word-set'
import { holds, signLike } from '@/lib/text/word-signs'
import { type Chunk, isNoun, isVerb, type NounPhrase, prepositionOf } from '../../grammar/chunk'
import { type SentenceView, wordAt } from '../../grammar/sentence-view'

/** Where a vehicle set out and where it was to go: "a bus travelling from X to Y fell into a river" is in neither. */

const vehicle = wordLike(vehicles, 'flights? convoys? vuelos? caravanas?')
const travels = signLike(vehicle)
const from = /^(?:from|de|del|desde)$/
const to = /^(?:to|towards?|for|a|al|hacia|hasta|para)$/
const bound = /^(?:rumbo|destino|direccion|con|en|bound|headed|en|route)$/
const leaves = /^(?:leave|depart|salir|partir|zarpar)$/

/** "by helicopter": how somebody was carried, and no journey that ended on the way. */
const isOneItself = (noun: NounPhrase): boolean =>
  vehicle.test(noun.head) && (noun.determiner !== null || noun.count !== null || noun.plural)

const isPlace = (chunk: Chunk | undefined): chunk is NounPhrase => isNoun(chunk) && chunk.place !== null

/** The index of the place that the vehicle was to reach, given that at which it set out; -1 where there is none. */
function goalOf(view: SentenceView, start: number): number {
  const { chunks } = view
  let at = start + 1
  const isBound = (i: number): boolean => {
    const chunk = chunks[i]
    return chunk !== undefined && chunk.kind !== 'comma' && bound.test(wordAt(view, chunk.last))
  }
  while (at < start + 4 && isBound(at)) at++
  return to.test(prepositionOf(chunks[at])) && isPlace(chunks[at + 1]) ? at + 1 : -1
}

/** Does the place at `at` begin a journey: behind "from", or left? */
function isOutset({ chunks }: SentenceView, at: number): boolean {
  const before = chunks[at - 1]
  return from.test(prepositionOf(before)) || (isVerb(before) && leaves.test(before.lemma))
}

/** "a boat that left X", "una lancha salida de X": whither is not said. */
function isLeft(view: SentenceView, at: number): boolean {
  const { chunks } = view
  const before = chunks[at - 1]
  if (isVerb(before)) return leaves.test(before.lemma)
  const verb = chunks[at - 2]
  return (
    from.test(prepositionOf(before)) &&
    (isVerb(verb) ? leaves.test(verb.lemma) : left.test(wordAt(view, (before?.first ?? 0) - 1)))
  )
}
const left = /^(?:salid[oa]s?|procedentes?|zarpad[oa]s?)$/

/** Is the place at `index` one of the two ends of a journey by a vehicle that the words before it name? */
export function isEndOfJourney(view: SentenceView, index: number): boolean {
  if (!holds(view, travels)) return false
  const { chunks } = view
  for (let start = Math.max(1, index - 5); start <= index; start++) {
    if (!isPlace(chunks[start]) || !isOutset(view, start)) continue
    const goal = goalOf(view, start)
    if (index !== start && index !== goal) continue
    if (goal < 0 && !isLeft(view, start)) continue
    const opens = chunks.findLastIndex(({ kind }, at) => at < start && kind === 'stop')
    const before = chunks.slice(Math.max(opens + 1, start - 8), start)
    if (before.some((chunk) => isNoun(chunk) && isOneItself(chunk))) return true
  }
  return false
}
