import type { Candidate, Story } from '../candidate'
import { isNoun, isVerb } from '../grammar/chunk'
import type { Phrase, SentenceView } from '../grammar/sentence-view'
import { isFree } from './free-numbers'
import { countedLike, nearestBefore } from './models'

const brings = /^(?:bring|take|push|lift|drive|raise|llevar|elevar|subir|situar|dejar)$/

/** Is the sum one that an earlier word of the same clause makes so many: "bringing the official count, as of Monday, to 49"? */
function sumBefore(view: SentenceView, { index, governor }: Phrase): boolean {
  if (!/^(?:to|a|en)$/.test(governor?.preposition ?? '')) return false
  const at = view.chunks.findLastIndex(
    (chunk, i) => i < index && isVerb(chunk) && chunk.form === 'gerund' && brings.test(chunk.lemma),
  )
  const sum = view.chunks[at + 1]
  return at >= 0 && index - at < 12 && isNoun(sum) && sum.classes.includes('toll')
}

/** "Three have died since, bringing the count to 49": the sum of what the clause before told of. */
export const brought = (view: SentenceView, _: Story, taken: Candidate[]): Candidate[] =>
  view.phrases.flatMap((phrase) => {
    if (!phrase.bare || phrase.noun.count?.alone || !isFree(phrase, taken) || !sumBefore(view, phrase))
      return []
    const model = nearestBefore(taken, phrase)
    return model && model.kind !== 'attack' ? [countedLike(model, phrase, { model: undefined })] : []
  })
