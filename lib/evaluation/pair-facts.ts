import type { Claim } from '@/lib/model/claim'
import type { Span } from '@/lib/model/span'
import type { AnnotatedCase, MarkedFact } from './annotated-case'
import { isPlaceOfFact, type KnownPlaces } from './same-place'
import { isSameSentence } from './same-words'

/** A marked fact and the claim that states it, if any. `inPlace`: the claim's place is right too. */
export type Pair = { fact: MarkedFact; claim: Claim | null; inPlace: boolean }
type Pairing = { pairs: Pair[]; unmarked: Claim[] }

/** The number that a claim stands for, whichever end of it the text leaves open. */
export const numberOf = ({ quantity }: Claim): number | null =>
  quantity?.value ?? quantity?.low ?? quantity?.high ?? null

/** Where the sentence of a fact stands. */
export function sentenceOf({ text }: AnnotatedCase, { sentence, sentence_start: at }: MarkedFact): Span {
  const start = at ?? text.indexOf(sentence)
  return { start, end: start + sentence.length }
}

/**
 * Pairs each fact with at most one claim of its sentence, kind and number. Those that agree on the place come first, and
 * of these the facts asked for before the optional ones, so that no claim is spent on a fact that does without.
 */
export function pairFacts(marked: AnnotatedCase, claims: readonly Claim[], known: KnownPlaces): Pairing {
  const pairs: Pair[] = marked.gold.map((fact) => ({ fact, claim: null, inPlace: false }))
  const free = new Set(claims)
  const states = (claim: Claim, fact: MarkedFact) =>
    claim.kind === fact.kind &&
    numberOf(claim) === fact.value &&
    isSameSentence(claim.sentence, sentenceOf(marked, fact))
  for (const inPlace of [true, false])
    for (const optional of [false, true])
      for (const pair of pairs) {
        const { fact } = pair
        if (pair.claim || Boolean(fact.optional) !== optional) continue
        const claim = [...free].find(
          (c) => states(c, fact) && (!inPlace || isPlaceOfFact(c.place, fact, known)),
        )
        if (!claim) continue
        free.delete(claim)
        Object.assign(pair, { claim, inPlace })
      }
  return { pairs, unmarked: [...free] }
}
