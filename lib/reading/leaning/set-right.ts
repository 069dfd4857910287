import type { Candidate, Story } from '../candidate'
import { prepositionOf } from '../grammar/chunk'
import { type Phrase, type SentenceView, wordAt } from '../grammar/sentence-view'
import { tells, toldSign } from '../grammar/told-signs'
import { isFree } from './free-numbers'
import { hasOwnState } from './left-out/ellipsis'
import { countedLike, counts, isOfSize } from './models'

/** "15 dead, correcting the 12 that a judge had given", "y corrigió así los 12": the number that was corrected. */

const correcting = toldSign('correct')
const farthest = 4 // times as many or as few

/** The verb of correcting right before "the 12", past one adverb. */
const isCorrected = (view: SentenceView, phrase: Phrase): boolean => {
  const { noun, bare, index } = phrase
  // "corrected the 15 on its shirts".
  const stated = prepositionOf(view.chunks[index + 1]) !== '' && hasOwnState(view, phrase)
  return (
    bare &&
    !stated &&
    (noun.determiner === 'definite' || /^(?:the|los|las)$/.test(wordAt(view, noun.first - 1))) &&
    view.verbs.some(
      ({ verb }) =>
        verb.senses.includes('correct') &&
        !verb.negated &&
        !verb.passive &&
        verb.last < noun.first &&
        noun.first - verb.last <= 3 &&
        !view.lexed.tokens
          .slice(verb.last + 1, noun.first)
          .some(({ norm }) => /^(?:a|to|en|at|[,;:])$/.test(norm)),
    )
  )
}

export function setRight(view: SentenceView, { earlier }: Story, taken: Candidate[]): Candidate[] {
  if (!tells(view, correcting)) return []
  return view.counted.flatMap((phrase) => {
    if (!isFree(phrase, taken) || !isCorrected(view, phrase)) return []
    const here = taken.filter((c) => counts(c) && c.anchor < phrase.noun.first)
    const told = here.length > 0 ? here : (earlier.at(-1)?.candidates.filter(counts) ?? [])
    const model = told.findLast((c) => isOfSize(farthest, c, phrase))
    const isOther = model && model.quantity?.value !== phrase.noun.count?.value
    return isOther ? [countedLike(model, phrase, { status: 'superseded', rank: 7, undoubted: true })] : []
  })
}
