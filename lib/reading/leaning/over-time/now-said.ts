import type { Candidate, Story } from '@/lib/reading/candidate'
import { isVerb, type VerbGroup } from '@/lib/reading/grammar/chunk'
import { type Phrase, type SentenceView, wordAt } from '@/lib/reading/grammar/sentence-view'
import { isFree } from '@/lib/reading/leaning/free-numbers'
import { countedLike, counts, isOfSize } from '@/lib/reading/leaning/models'
import { hadSaid, isSaidNow } from '@/lib/reading/superseded/said-now'

/** "It had said that 40 fled. It now believes they were 38", "El sindicato dio 13 muertos. Rectificó: eran once": a count given anew. */

const farthest = 4 // times as many or as few

/** A count of the same thing, and another one. */
const isOther = (told: Candidate, phrase: Phrase): boolean =>
  told.quantity?.value !== phrase.noun.count?.value && isOfSize(farthest, told, phrase)

/** The verb of being right before a bare number behind which nobody is named: "eran once, porque", "fueron 4.478:". */
function isAre(view: SentenceView, { index, bare, noun }: Phrase): boolean {
  const verb = view.chunks[index - 1]
  return (
    bare &&
    !noun.count?.alone &&
    isVerb(verb) &&
    !verb.negated &&
    !verb.conditional &&
    verb.senses.some((sense) => sense === 'be' || sense === 'exist') &&
    /^(?:|[,;:.]|because|since|porque|pues|ya)$/.test(wordAt(view, noun.last + 1))
  )
}

/** "SYNAPOHA rectificó: eran once": the verb of correcting ahead, up to which nothing is counted. */
const correctionBefore = (view: SentenceView, { index }: Phrase): VerbGroup | undefined =>
  view.verbs.find(
    ({ verb, index: at }) =>
      at < index &&
      verb.form === 'finite' &&
      !verb.negated &&
      verb.senses.includes('correct') &&
      !view.counted.some((other) => other.index > at && other.index < index),
  )?.verb

export function nowSaid(view: SentenceView, { earlier }: Story, taken: Candidate[]): Candidate[] {
  const before = earlier.at(-1)
  const told = before?.candidates.filter((c) => counts(c)) ?? []
  if (!before || told.length === 0) return []
  return view.counted.flatMap((phrase) => {
    if (!isFree(phrase, taken) || !isAre(view, phrase)) return []
    const correction = correctionBefore(view, phrase)
    if (!correction && !(isSaidNow(view) && hadSaid(before.view))) return []
    const model = told.findLast((c) => isOther(c, phrase))
    if (!model) return []
    const by = correction ? { verb: correction, model: undefined } : {}
    return [countedLike(model, phrase, { ...by, undoubted: true })]
  })
}
