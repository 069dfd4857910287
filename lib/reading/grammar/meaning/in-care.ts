import { isFate } from '@/lib/reading/lexicon/noun-classes'
import { isNoun, isVerb, prepositionOf } from '../chunk'
import type { SentenceView } from '../sentence-view'

/** States that stand right behind those who are in them: "83 still in hospital", "two others in critical condition". */

const care =
  /^(?:hospitals?|clinics?|hospitales|clinicas?|(?:critical|serious|stable|grave) condition|intensive care|cuidados intensivos|estado (?:grave|critico))$/
const otherwise =
  /^(?:custody|detention|captivity|shock|surgery|coma|risk|large|run|life support|treatment|observation|guard|arrest|prision preventiva|custodia|observacion)$/
const still = /^(?:still|aun|todavia)$/

const states = /^(?:in|at|on|under|en|bajo)$/

/** The words behind such a preposition right after a phrase, without their article. */
function isIn({ chunks, lexed }: SentenceView, index: number, what: RegExp, within = /^(?:in|en)$/): boolean {
  const next = chunks[index + 1]
  const at = next?.kind === 'adverb' && still.test(next.word) ? index + 2 : index + 1
  const where = chunks[at + 1]
  if (!within.test(prepositionOf(chunks[at])) || !isNoun(where) || where.count) return false
  const words = lexed.tokens.slice(where.first, where.last + 1).map(({ norm }) => norm)
  return what.test(words.filter((word) => !/^(?:the|an?|el|los|una?)$/.test(word)).join(' '))
}

/** "83 still in hospital", "otros 12 en cuidados intensivos". */
export const isInCare = (view: SentenceView, index: number): boolean => isIn(view, index, care)

/** "two others in custody", "40 more at risk". */
export const isInState = (view: SentenceView, index: number): boolean =>
  isInCare(view, index) || isIn(view, index, otherwise, states)

/** "two others seriously hurt", "dos más heridos", "two others in custody": what is so of them alone. */
export function hasOwnState(view: SentenceView, index: number): boolean {
  if (isInState(view, index)) return true
  const [next, after] = view.chunks.slice(index + 1, index + 3)
  const state = next?.kind === 'adverb' ? after : next
  return (
    (isVerb(state) && (state.form === 'reduced' || !state.passive)) ||
    (isNoun(state) && !state.count && state.classes.some(isFate))
  )
}
