import type { Candidate, Story } from '@/lib/reading/candidate'
import { isNoun, isVerb } from '@/lib/reading/grammar/chunk'
import type { Phrase, SentenceView } from '@/lib/reading/grammar/sentence-view'
import { isFree } from '@/lib/reading/leaning/free-numbers'
import { countedLike, nearestBefore } from '@/lib/reading/leaning/models'
import { countsThings } from '@/lib/reading/leaning/of-things'

const brings = /^(?:bring|take|push|lift|drive|raise|llevar|elevar|subir|situar|dejar)$/

/** Is the sum one that an earlier word of the same clause makes so many: "bringing the official count, as of Monday, to 49"? */
function sumBefore(view: SentenceView, { index, governor }: Phrase): boolean {
  if (!/^(?:to|a|en)$/.test(governor?.preposition ?? '')) return false
  const at = view.chunks.findLastIndex(
    (chunk, i) => i < index && isVerb(chunk) && chunk.form === 'gerund' && brings.test(chunk.lemma),
  )
  const sum = view.chunks[at + 1]
  const near = at >= 0 && index - at < 12
  return near && isNoun(sum) && sum.classes.includes('toll') && !countsThings(view, at + 1)
}

const hurt = /^(?:wounded|injured|hurt|heridos|lesionados)$/

/** "bringing to three the number of staff killed", "takes to four the number of dead": what is brought stands behind the sum. */
function sumBehind(view: SentenceView, { index, governor }: Phrase, kind: Candidate['kind']): boolean {
  const verb = view.chunks[index - 2]
  const sum = view.chunks[index + 1]
  if (governor?.preposition !== 'to' || !isVerb(verb) || !brings.test(verb.lemma) || verb.negated)
    return false
  if (!isNoun(sum) || !sum.classes.includes('toll') || sum.determiner !== 'definite') return false
  if (countsThings(view, index + 1)) return false
  const behind = view.lexed.tokens.slice(sum.last + 1, sum.last + 8)
  return (kind === 'injured') === behind.some(({ norm }) => hurt.test(norm))
}

/** "Three have died since, bringing the count to 49": the sum of what the clause before told of. */
export const brought = (view: SentenceView, _: Story, taken: Candidate[]): Candidate[] =>
  view.phrases.flatMap((phrase) => {
    if (!phrase.bare || phrase.noun.count?.alone || !isFree(phrase, taken)) return []
    const before = sumBefore(view, phrase)
    const model = nearestBefore(taken, phrase)
    const isSum = before || (model !== undefined && sumBehind(view, phrase, model.kind))
    return isSum && model && model.kind !== 'attack' ? [countedLike(model, phrase, { model: undefined })] : []
  })
