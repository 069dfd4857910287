import type { Candidate, Story } from '../candidate'
import { isVerb } from '../grammar/chunk'
import type { Phrase, SentenceView } from '../grammar/sentence-view'
import { people } from '../lexicon/noun-classes'
import { countable, isFree, like } from './like'

const lies = /^(?:be|figurar|hallarse|encontrarse|contarse|count|number|rank|hallar|encontrar|contar)$/

/** "64 convicts were among the 879 who escaped", "tres guías figuran entre los nueve muertos": a part of those counted behind. */
export function among(view: SentenceView, _: Story, taken: Candidate[]): Candidate[] {
  const whom = (phrase: Phrase) => phrase.bare || phrase.classes.some((name) => people.has(name))
  return taken.flatMap((whole) => {
    const at = whole.phrase ?? 0
    const [verb, link] = [view.chunks[at - 2], view.chunks[at - 1]]
    const joined = link?.kind === 'preposition' && /^(?:among|amongst|entre)$/.test(link.word)
    const said = isVerb(verb) && !verb.negated && (verb.senses.includes('be') || lies.test(verb.lemma))
    if (!joined || !said || !whole.quantity || !countable.has(whole.kind)) return []
    const part = view.phrases.findLast(
      (phrase) => phrase.index < at - 2 && phrase.governor === null && isFree(phrase, taken) && whom(phrase),
    )
    const less = part?.noun.count && part.noun.count.value < (whole.quantity.value ?? 0)
    return part && less && !part.noun.count?.alone ? [like(whole, part)] : []
  })
}
