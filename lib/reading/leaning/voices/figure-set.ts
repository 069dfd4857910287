import type { Candidate, Story } from '@/lib/reading/candidate'
import { isNoun, isVerb, type NounPhrase } from '@/lib/reading/grammar/chunk'
import { type Lexed, normAt } from '@/lib/reading/grammar/lexing/lexer'
import type { Phrase, SentenceView } from '@/lib/reading/grammar/sentence-view'
import { isFree } from '@/lib/reading/leaning/free-numbers'
import { countedLike, isCount } from '@/lib/reading/leaning/models'
import { movesFigure, setsFigure } from '@/lib/reading/lexicon/figures'

const atFirst = /^(?:first|initially|originally|earlier|principio|inicialmente|antes|primero)$/

/** Without an article "cifra" might be the verb as well. */
const isCountWord = (lexed: Lexed, { classes, last }: NounPhrase): boolean =>
  classes.includes('toll') || normAt(lexed, last) === 'cifra'

/** The word for a count behind a comma that a clause takes up: ", a figure the mayor set", ", cifra que el alcalde fijó". */
function countBefore({ chunks, lexed }: SentenceView, verb: number): number {
  const at = chunks.findLastIndex(
    (chunk, i) => i < verb && isNoun(chunk) && isCountWord(lexed, chunk) && chunks[i - 1]?.kind === 'comma',
  )
  return at >= 0 && !chunks.slice(at, verb).some((chunk) => isVerb(chunk) || chunk.kind === 'stop') ? at : -1
}

/** "Fifteen died, a figure the mayor first set at 12": what the same count was to another. */
export function figureSet(view: SentenceView, _: Story, taken: Candidate[]): Candidate[] {
  return view.counted.flatMap((phrase: Phrase) => {
    if (!phrase.bare || !isFree(phrase, taken)) return []
    const joint = view.chunks[phrase.index - 1]
    const at = view.chunks.findLastIndex((chunk, i) => i < phrase.index && isVerb(chunk))
    const verb = view.chunks[at]
    if (joint?.kind !== 'preposition' || !/^(?:at|en|a|to)$/.test(joint.word)) return []
    if (
      !isVerb(verb) ||
      !(/^(?:at|en)$/.test(joint.word) ? setsFigure : movesFigure).has(verb.lemma) ||
      verb.negated
    )
      return []
    const count = countBefore(view, at)
    const from = view.chunks[count]?.first ?? 0
    const model = taken.findLast((c) => c.quantity && isCount(c) && c.anchor < from)
    if (count < 0 || !model) return []
    const past = view.lexed.tokens.slice(from, phrase.noun.first).some(({ norm }) => atFirst.test(norm))
    return [countedLike(model, phrase, past ? { status: 'superseded', rank: 7 } : {})]
  })
}
