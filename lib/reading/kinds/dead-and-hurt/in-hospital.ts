import type { Candidate } from '@/lib/reading/candidate'
import { hasClass, hasSense, isNoun, isVerb, prepositionOf } from '@/lib/reading/grammar/chunk'
import { isInCare } from '@/lib/reading/grammar/meaning/in-care'
import type { Phrase, SentenceView } from '@/lib/reading/grammar/sentence-view'
import { candidateFor } from '@/lib/reading/kinds/counting/phrase-kind'
import type { NounClass } from '@/lib/reading/lexicon/noun-classes'

/** "with 83 still in hospital", "con otros 12 en cuidados intensivos": the hurt, told beside a toll without a verb. */

/** Doctors and soldiers may be in a hospital at work. */
const serving: ReadonlySet<NounClass> = new Set<NounClass>(['role', 'staff', 'police', 'soldier'])

const isToldWith = ({ chunks }: SentenceView, { index, bare, classes }: Phrase): boolean =>
  /^(?:with|con)$/.test(prepositionOf(chunks[index - 1])) &&
  (bare || (classes.includes('person') && !classes.some((name) => serving.has(name))))

const tellsToll = ({ chunks }: SentenceView): boolean =>
  chunks.some(
    (chunk) =>
      (isNoun(chunk) && hasClass(chunk, 'dead', 'death', 'toll')) ||
      (isVerb(chunk) && hasSense(chunk, 'kill', 'die')),
  )

export const leftInHospital = (view: SentenceView): Candidate[] =>
  tellsToll(view)
    ? view.counted
        .filter((phrase) => isToldWith(view, phrase) && isInCare(view, phrase.index))
        .map((phrase) => candidateFor('injured', 'people', phrase, 2))
    : []
