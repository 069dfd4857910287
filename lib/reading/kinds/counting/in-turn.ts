import { isOutright } from '@/lib/reading/grammar/links/link'
import { holds, signOfWords } from '@/lib/text/word-signs'
import type { Candidate } from '../../candidate'
import { isNoun } from '../../grammar/chunk'
import { segmentAround } from '../../grammar/clause'
import type { Phrase, SentenceView } from '../../grammar/sentence-view'
import { tells, toldSign } from '../../grammar/told-signs'
import { candidateFor } from './phrase-kind'

/** "Primero 20, después 15, los rehenes salieron": in how many at a time those went of whom the verb tells. */

const turns = signOfWords('first then later primero luego despues')
const leaves = toldSign('exit', 'free')

const goFree = ({ noun, classes, links }: Phrase): boolean =>
  noun.count === null &&
  noun.plural &&
  noun.determiner === 'definite' &&
  classes.some((name) => name === 'hostage' || name === 'staff') &&
  links.some(
    (link) =>
      isOutright(link) &&
      !link.verb.conditional &&
      (link.verb.senses.includes('exit') || (link.role === 'theme' && link.verb.senses.includes('free'))),
  )

/** The numbers that stand before them in their part of the sentence, and nothing else but when. */
function numbersBefore(view: SentenceView, { index, noun }: Phrase): Phrase[] {
  const { first } = segmentAround(view, noun.first)
  const opens = view.chunks[index - 1]?.kind === 'comma'
  const before = view.chunks.slice(first, index)
  const alone = before.every((chunk) =>
    isNoun(chunk)
      ? /^(?:primero|first)?$/.test(chunk.head) &&
        !chunk.pronoun &&
        chunk.place === null &&
        !chunk.count?.share
      : /^(?:comma|conjunction|adverb|subordinator|date)$/.test(chunk.kind),
  )
  return opens && alone ? view.counted.filter((phrase) => phrase.index >= first && phrase.index < index) : []
}

export function inTurn(view: SentenceView): Candidate[] {
  if (view.counted.length < 2 || !holds(view, turns) || !tells(view, leaves)) return []
  return view.phrases.filter(goFree).flatMap((phrase) => {
    const numbers = numbersBefore(view, phrase)
    return numbers.length < 2
      ? []
      : numbers.map((number) => ({
          ...candidateFor('hostages_freed', 'people', number, 0.3),
          undoubted: true as const,
        }))
  })
}
