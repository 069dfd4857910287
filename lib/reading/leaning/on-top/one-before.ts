import { type Candidate, figureOf, isOne, one, toCandidate } from '@/lib/reading/candidate'
import type { Phrase, SentenceView } from '@/lib/reading/grammar/sentence-view'
import { countable } from '@/lib/reading/leaning/models'
import { people } from '@/lib/reading/lexicon/noun-classes'

/** "One person and seven others were freed": the one before the others, where only those were read. */

/** Who stands joined right before the others: "una persona y otras siete". */
function joinedBefore({ chunks, phrases }: SentenceView, others: number): Phrase | undefined {
  if (chunks[others - 1]?.kind !== 'conjunction') return undefined
  const who = phrases.find(({ index }) => index === others - 2)
  const single = who?.noun.count?.alone === true || who?.noun.determiner === 'indefinite'
  const somebody = who?.classes.some((name) => people.has(name)) || who?.noun.name
  return who && single && somebody && isOne(who.noun) ? who : undefined
}

export function oneBefore(view: SentenceView, taken: readonly Candidate[]): Candidate[] {
  return taken.flatMap((c) => {
    if (!c.additional || c.phrase === null || !countable.has(c.kind)) return []
    const who = joinedBefore(view, c.phrase)
    if (!who || taken.some(({ phrase }) => phrase === who.index)) return []
    const told = { ...figureOf(who), quantity: one }
    return [
      toCandidate({
        ...c,
        ...told,
        anchor: who.noun.first,
        phrase: who.index,
        additional: undefined,
        model: undefined,
      }),
    ]
  })
}
