import type { Candidate, Story } from '@/lib/reading/candidate'
import { isNoun, isVerb } from '@/lib/reading/grammar/chunk'
import { elidedLink } from '@/lib/reading/grammar/links/elided-voice'
import { type Phrase, type SentenceView, wordAt } from '@/lib/reading/grammar/sentence-view'
import { isFree } from '@/lib/reading/leaning/free-numbers'
import { countedLike } from '@/lib/reading/leaning/models'
import { holds, signLike } from '@/lib/text/word-signs'
import { ends, isLikely, told } from './told-again'

/** Other counts of the same, in the sentence that gives the first. */

const ordinals = /^(?:primer[oa]?|anterior|segund[oa]|ultim[oa]|previ[oa]|inicial)$/

const ordinal = signLike(ordinals)

/** "El balance anterior era de ocho muertos, y el primero, de la misma noche, de tres": another count of the same. */
export function otherCount(view: SentenceView, _: Story, taken: Candidate[]): Candidate[] {
  if (!holds(view, ordinal)) return []
  const at = view.chunks.findIndex(
    (chunk) => isNoun(chunk) && !chunk.count && chunk.determiner === 'definite' && ordinals.test(chunk.head),
  )
  const count = view.phrases.find(({ noun, index }) => index < at && noun.classes.includes('toll'))
  const one = view.phrases.find(
    ({ index, bare, governor }) =>
      index > at && bare && governor?.preposition === 'de' && governor.verb === null,
  )
  const model = told(taken).findLast(({ anchor }) => anchor < (view.chunks[at]?.first ?? 0))
  if (at < 0 || !count || !one || !model || !isFree(one, taken)) return []
  if (view.chunks.slice(at, one.index).some(isVerb) || !ends(view.chunks[one.index + 1])) return []
  return [countedLike(model, one, { status: 'superseded', rank: 7 })]
}

/** "de 60 como mínimo", "de 60 por lo menos". */
const endsCounted = (view: SentenceView, { index, noun }: Phrase): boolean =>
  ends(view.chunks[index + 1]) ||
  view.chunks[index + 1]?.kind === 'conjunction' ||
  /^(?:como (?:minimo|maximo)|por lo|at (?:least|most))$/.test(
    `${wordAt(view, noun.last + 1)} ${wordAt(view, noun.last + 2)}`,
  )

/** "La radio dice que 14 reos fueron recapturados; el diario, que 13", "Habló de 68 muertos; la Policía, de 61". */
export function saidByOthers(view: SentenceView, _: Story, taken: Candidate[]): Candidate[] {
  const found: Candidate[] = []
  for (const phrase of view.counted) {
    if (!phrase.bare || !isFree(phrase, taken) || !endsCounted(view, phrase)) continue
    const link = elidedLink(view, phrase.index)
    if (link === null) continue
    const of = /^(?:de|of)$/.test(link)
    const models = [...taken, ...found].filter(
      (c) => c.quantity && c.anchor < phrase.noun.first && c.unit !== 'prisons',
    )
    const spoken = of ? models.filter((c) => /^(?:de|of)$/.test(wordAt(view, c.anchor - 1))) : models
    const model = spoken.filter((c) => !of || isLikely(c, phrase)).at(-1)
    if (model) found.push(countedLike(model, phrase, { verb: model.verb }))
  }
  return found
}
