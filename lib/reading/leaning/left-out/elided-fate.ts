import type { Candidate, Story } from '@/lib/reading/candidate'
import { isNoun, isVerb } from '@/lib/reading/grammar/chunk'
import { type Phrase, type SentenceView, wordAt } from '@/lib/reading/grammar/sentence-view'
import { isFree } from '@/lib/reading/leaning/free-numbers'
import { countedLike, toldBare } from '@/lib/reading/leaning/models'
import { ends } from '@/lib/reading/leaning/voices/told-again'
import { kindNamed } from '@/lib/reading/lexicon/fates'

/** The noun that the number stands behind, past a comma and what only says of whom or where: "los muertos por ataques, diez". */
function nounBefore({ chunks }: SentenceView, index: number): number {
  let at = chunks[index - 1]?.kind === 'comma' ? index - 2 : index - 1
  while (isNoun(chunks[at]) && chunks[at - 1]?.kind === 'preposition' && isNoun(chunks[at - 2])) at -= 2
  const noun = chunks[at]
  const opens = /^(?:conjunction|comma|stop)$/.test(chunks[at - 1]?.kind ?? '')
  return opens && isNoun(noun) && noun.determiner === 'definite' && noun.count === null ? at : -1
}

/** "Los detenidos suman 29": the verb that the second clause leaves out. */
const isGivenBefore = (view: SentenceView, { index }: Phrase): boolean =>
  view.counted.some(({ index: at, links }) => {
    const said = view.chunks[at - 1]
    return (
      at < index &&
      (isVerb(said) ? [said] : links.map(({ verb }) => verb)).some((verb) =>
        verb.senses.some((sense) => sense === 'be' || sense === 'reach' || sense === 'have'),
      )
    )
  })

/** "Los detenidos suman 29, y los muertos, diez", "The dead number 44 and the injured ten": each count is of its own noun. */
export function elidedFate(view: SentenceView, _: Story, taken: Candidate[]): Candidate[] {
  return view.counted.flatMap((phrase) => {
    if (!phrase.bare || !isFree(phrase, taken) || phrase.noun.count?.alone) return []
    if (phrase.links.some(({ via }) => via === 'main') || !ends(view.chunks[phrase.index + 1])) return []
    const at = nounBefore(view, phrase.index)
    const noun = view.chunks[at]
    const kind = isNoun(noun) ? kindNamed(noun.classes) : undefined
    if (!kind || !isGivenBefore(view, phrase) || /^(?:de|of)$/.test(wordAt(view, phrase.noun.first - 1)))
      return []
    return [countedLike(toldBare(kind), phrase, { model: undefined })]
  })
}
