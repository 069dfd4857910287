import { movesFigure } from '@/lib/reading/lexicon/figures'
import { isVerb, type VerbGroup } from '../../grammar/chunk'
import type { Phrase, SentenceView } from '../../grammar/sentence-view'

/** Forms of "fijar" that stand for themselves: "fijo" is an adjective first. */
const fixed = /^(?:fijo|fijaron)$/
const puts = ({ lemma }: VerbGroup): boolean =>
  movesFigure.has(lemma) || lemma === 'poner' || fixed.test(lemma)

/** "fijó en 62 los presos asesinados", "elevó el lunes a nueve los guías retenidos": the number that a verb puts before those counted. */
export function numberPutBefore({ phrases, chunks }: SentenceView, { index, noun }: Phrase): Phrase | null {
  if (noun.count !== null || noun.determiner !== 'definite' || !noun.plural) return null
  const put = phrases.find((phrase) => phrase.index === index - 1)
  const joint = chunks[index - 2]
  if (!put?.bare || put.noun.count === null || put.noun.count.share) return null
  // "son 106 los guías que volvieron a sus casas".
  if (isVerb(joint))
    return joint.lemma === 'be' && joint.form === 'finite' && !joint.negated && joint.plural !== false
      ? put
      : null
  if (joint?.kind !== 'preposition' || !/^(?:en|a)$/.test(joint.word)) return null
  const verb = chunks.slice(Math.max(0, index - 5), index - 2).findLast(isVerb)
  return verb && puts(verb) && !verb.negated ? put : null
}
