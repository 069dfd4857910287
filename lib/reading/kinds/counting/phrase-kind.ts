import type { ClaimKind } from '@/lib/model/claim'
import type { Unit } from '@/lib/model/unit'
import type { Sign } from '@/lib/text/signs'
import { type Candidate, figureOf } from '../../candidate'
import type { VerbGroup } from '../../grammar/chunk'
import type { Phrase, SentenceView } from '../../grammar/sentence-view'
import { isToldOf } from '../../grammar/told-signs'

/** A candidate for the number of one phrase. */
export function candidateFor(kind: ClaimKind, unit: Unit, phrase: Phrase, rank: number): Candidate {
  const verb = phrase.links[0]?.verb ?? null
  return {
    kind,
    unit,
    ...figureOf(phrase),
    anchor: phrase.noun.first,
    phrase: phrase.index,
    verb,
    rank,
    status: 'reported',
  }
}

/** A candidate for what a verb tells without a number, of whomever. */
export const candidateOfVerb = (kind: ClaimKind, verb: VerbGroup, rank: number): Candidate => ({
  kind,
  quantity: null,
  unit: 'people',
  evidence: { first: verb.first, last: verb.last },
  anchor: verb.first,
  phrase: null,
  verb,
  rank,
  status: 'reported',
})

/** Candidates for every counted phrase of the sentence that the test accepts, asked only of those of which any of `told` is. */
export function countedPhrases(
  kind: ClaimKind,
  unit: Unit,
  rank: number,
  test: (view: SentenceView, phrase: Phrase) => boolean,
  told: Sign | null = null,
): (view: SentenceView) => Candidate[] {
  return (view) => {
    const found: Candidate[] = []
    for (const phrase of view.counted)
      if ((!told || isToldOf(view, phrase, told)) && test(view, phrase))
        found.push(candidateFor(kind, unit, phrase, rank))
    return found
  }
}
