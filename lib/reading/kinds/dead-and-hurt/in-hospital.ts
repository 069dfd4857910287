import type { Candidate } from '@/lib/reading/candidate'
import { hasClass, hasSense, isNoun, isVerb, prepositionOf } from '@/lib/reading/grammar/chunk'
import type { Phrase, SentenceView } from '@/lib/reading/grammar/sentence-view'
import { candidateFor } from '@/lib/reading/kinds/counting/phrase-kind'
import type { NounClass } from '@/lib/reading/lexicon/noun-classes'

/** "with 83 still in hospital", "con otros 12 en cuidados intensivos": the hurt, told beside a toll without a verb. */

const care =
  /^(?:hospitals?|clinics?|hospitales|clinicas?|(?:critical|serious|stable|grave) condition|intensive care|cuidados intensivos|estado (?:grave|critico))$/
/** Doctors and soldiers may be in a hospital at work. */
const serving: ReadonlySet<NounClass> = new Set<NounClass>(['role', 'staff', 'police', 'soldier'])
const still = /^(?:still|aun|todavia)$/

const isToldWith = ({ chunks }: SentenceView, { index, bare, classes }: Phrase): boolean =>
  /^(?:with|con)$/.test(prepositionOf(chunks[index - 1])) &&
  (bare || (classes.includes('person') && !classes.some((name) => serving.has(name))))

function isInCare({ chunks, lexed }: SentenceView, { index }: Phrase): boolean {
  const next = chunks[index + 1]
  const at = next?.kind === 'adverb' && still.test(next.word) ? index + 2 : index + 1
  const where = chunks[at + 1]
  if (!/^(?:in|en)$/.test(prepositionOf(chunks[at])) || !isNoun(where) || where.count) return false
  const words = lexed.tokens.slice(where.first, where.last + 1).map(({ norm }) => norm)
  return care.test(words.filter((word) => !/^(?:the|an?|el|los|una?)$/.test(word)).join(' '))
}

const tellsToll = ({ chunks }: SentenceView): boolean =>
  chunks.some(
    (chunk) =>
      (isNoun(chunk) && hasClass(chunk, 'dead', 'death', 'toll')) ||
      (isVerb(chunk) && hasSense(chunk, 'kill', 'die')),
  )

export const leftInHospital = (view: SentenceView): Candidate[] =>
  tellsToll(view)
    ? view.counted
        .filter((phrase) => isToldWith(view, phrase) && isInCare(view, phrase))
        .map((phrase) => candidateFor('injured', 'people', phrase, 2))
    : []
