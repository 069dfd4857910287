import { isNoun, isVerb } from '../../grammar/chunk'
import type { Phrase, SentenceView } from '../../grammar/sentence-view'

/** "Los guías retenidos en el patio, nueve, fueron rescatados": the number between commas behind those counted. */
export function numberPutBehind(
  { phrases, chunks }: SentenceView,
  { index, noun, links }: Phrase,
): Phrase | null {
  if (noun.count !== null || noun.determiner !== 'definite' || !noun.plural) return null
  const verb = links.find(({ via }) => via === 'main')?.verb
  const at = verb ? chunks.indexOf(verb) : -1
  if (at < index) return null
  const put = phrases.find(
    (phrase) =>
      phrase.bare &&
      phrase.index > index &&
      phrase.index < at &&
      phrase.noun.count !== null &&
      !phrase.noun.count.share &&
      phrase.noun.count.value > 1 &&
      chunks[phrase.index - 1]?.kind === 'comma' &&
      chunks[phrase.index + 1]?.kind === 'comma',
  )
  if (!put) return null
  const between = chunks.slice(index + 1, put.index - 1)
  const plain = between.every(
    (chunk) =>
      /^(?:preposition|adverb|date)$/.test(chunk.kind) ||
      (isNoun(chunk) && chunk.count === null) ||
      (isVerb(chunk) && chunk.form === 'reduced'),
  )
  return plain &&
    chunks.slice(put.index + 2, at).every(({ kind }) => /^(?:adverb|date|preposition)$/.test(kind))
    ? put
    : null
}
