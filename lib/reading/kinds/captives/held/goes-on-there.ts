import { type Chunk, isNoun, type VerbGroup } from '@/lib/reading/grammar/chunk'
import { type Phrase, type SentenceView, wordAt } from '@/lib/reading/grammar/sentence-view'
import { isAsBare } from '@/lib/reading/leaning/free-numbers'

/** Numbers of whom it is told that they are where they were. */

export const remains = /^(?:be|remain|stay|seguir|continuar|permanecer|quedar)$/
const keepsOn = /^(?:sigu|segui|continu|permanec|remain|stay|still)/

/** "25 remain", "permanecen 25", "17 were still", "aún están 17". */
const goesOn = (view: SentenceView, { lemma, first, last }: VerbGroup): boolean =>
  (remains.test(lemma) && keepsOn.test(wordAt(view, first))) ||
  (/^(?:be|estar)$/.test(lemma) &&
    (wordAt(view, last) === 'still' ||
      wordAt(view, last + 1) === 'still' ||
      /^(?:aun|todavia)$/.test(wordAt(view, first - 1))))

/** "Los otros 17 continúan en la cárcel de Roble", "25 remain at Tarsis", "58 are still there", "another 12 remain". */
export function goesOnThere(view: SentenceView, phrase: Phrase, verb: VerbGroup): boolean {
  const { noun, index } = phrase
  if (!(noun.determiner === 'definite' || phrase.bare || isAsBare(phrase)) || !goesOn(view, verb))
    return false
  const at = view.chunks.indexOf(verb)
  const [within, where] = view.chunks.slice(Math.max(at, index) + 1).filter(isNoStill)
  if (within === undefined || within.kind === 'stop') return /^(?:remain|stay)/.test(verb.lemma)
  if (within.kind === 'adverb') return /^(?:there|alli|ahi|alla)$/.test(within.word)
  return (
    within.kind === 'preposition' &&
    /^(?:en|in|at|inside)$/.test(within.word) &&
    isNoun(where) &&
    (where.classes.includes('prison') || where.place !== null)
  )
}
const isNoStill = (chunk: Chunk): boolean =>
  !(chunk.kind === 'adverb' && /^(?:still|behind|aun|todavia|yet|now)$/.test(chunk.word))
