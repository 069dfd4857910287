import type { NounPhrase, VerbGroup } from '@/lib/reading/grammar/chunk'
import type { Part } from '@/lib/reading/speakers/parts/part'
import { isSource } from '@/lib/reading/speakers/speaker'
import { figureVerbs } from '@/lib/reading/speakers/words'

/** The verbs that stand beside a verb of saying and are part of it. */

/** "had at first reported". */
export const isFirst = (part: Part | undefined): boolean => part?.noun?.head === 'first'

/** "lleva contados 14 muertos", "tiene documentadas 60 muertes": who bears them counted, counts. */
export const isBearing = (parts: readonly Part[], at: number, verb: number): boolean => {
  const [bears, borne] = [parts[at]?.verb, parts[verb]?.verb]
  if (at !== verb - 1 || borne?.form !== 'reduced') return false
  return bears?.lemma === 'llevar' || (bears?.lemma === 'tener' && isCounted(borne))
}
const isCounted = ({ lemma, senses }: VerbGroup): boolean => figureVerbs.has(lemma) || senses.includes('say')

/** "had first reported", "had on Tuesday counted": the verb's own "had". */
export const isAuxiliary = (parts: readonly Part[], at: number, verb: number): boolean =>
  isBearing(parts, at, verb) ||
  (parts[at]?.verb?.lemma === 'have' &&
    verb - at > 1 &&
    verb - at <= 3 &&
    parts
      .slice(at + 1, verb)
      .every((part) => /^(?:adverb|date|preposition)$/.test(part.kind) || isFirst(part)))

const skipped = /^(?:adverb|date)$/

/** The part after the verb, past adverbs and dates. */
export function nextOf(parts: readonly Part[], verb: number): number {
  let next = verb + 1
  while (skipped.test(parts[next]?.kind ?? '')) next++
  // "ha anunciado, además, la liberación".
  const inserted = parts[next]?.kind === 'comma' && parts[next + 1]?.kind === 'adverb'
  return inserted && parts[next + 2]?.kind === 'comma' ? next + 3 : next
}

/** Past whoever says it: "el teniente general Luis Mora", "el coronel de Policía Luis Mora". */
export function pastWho(parts: readonly Part[], from: number): number {
  let at = from
  while (parts[at]?.noun && !parts[at]?.noun?.count && isSource(parts[at]?.noun as NounPhrase)) {
    at = nextOf(parts, at)
    while (/^del?$/.test(parts[at]?.word ?? '') && parts[at + 1]?.noun) at = nextOf(parts, at + 1)
  }
  return at
}
