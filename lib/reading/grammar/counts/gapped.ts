import { type Chunk, isNoun, isVerb, type NounPhrase, prepositionOf } from '@/lib/reading/grammar/chunk'
import type { Phrase, SentenceView } from '@/lib/reading/grammar/sentence-view'
import type { NounClass } from '@/lib/reading/lexicon/noun-classes'
import type { Toll } from './toll'
import { classOfState, fates } from './toll-fates'

/** "The dead number 44 and the wounded ten": rows of fates that share the verb of the first. */

/** "the wounded", "los detenidos": all whom it befell, of whom no number is told yet. */
const areAll = ({ determiner, plural, count, classes }: NounPhrase): boolean =>
  determiner === 'definite' && plural && count === null && classes.some((name) => fates.has(name))

/** The fate that ends right before chunk `at`, and where it begins; "the detained" reads as a verb. */
function fateBefore({ chunks }: SentenceView, at: number): { classes: NounClass[]; first: number } | null {
  const [the, who] = [chunks[at - 2], chunks[at - 1]]
  if (isNoun(who) && areAll(who)) return { classes: who.classes, first: at - 1 }
  if (!isVerb(who) || who.last > who.first || who.negated || who.passive) return null
  const isArticle = isNoun(the) && the.head === '' && the.first === the.last && the.determiner === 'definite'
  const classes = isArticle ? classOfState(who) : []
  return classes.length > 0 ? { classes, first: at - 2 } : null
}

const joins = (chunk: Chunk | undefined): boolean => /^(?:conjunction|stop|comma)$/.test(chunk?.kind ?? '')

/** "the dead rose to 15, the injured to 17": the verb that put the number before gave its preposition too. */
const isSharedTo = ({ chunks, counted }: SentenceView, index: number, word: string): boolean =>
  /^(?:a|en|to|at)$/.test(word) &&
  counted.some(
    ({ index: at, bare }) =>
      at < index && bare && prepositionOf(chunks[at - 1]) === word && isVerb(chunks[at - 2]),
  )

/** Where the fate before a bare number begins, past a comma that may stand for the verb. */
export function gappedFate(view: SentenceView, { index, bare, noun }: Phrase) {
  const { chunks } = view
  if (!bare || !noun.count || noun.count.alone || noun.count.share || noun.last - noun.first >= 3) return null
  const joint = chunks[index - 1]
  const isSkipped = joint?.kind === 'comma' || isSharedTo(view, index, prepositionOf(joint))
  const fate = fateBefore(view, isSkipped ? index - 1 : index)
  return fate && joins(chunks[fate.first - 1]) ? fate : null
}

/** Nothing but the next of the row, or where and when, follows. */
function endsItem(view: SentenceView, { index }: Phrase): boolean {
  const [next, what] = view.chunks.slice(index + 1, index + 3)
  if (!next || /^(?:stop|comma|date|quote)$/.test(next.kind)) return true
  if (/^(?:in|at|on|en)$/.test(prepositionOf(next)))
    return what?.kind === 'date' || (isNoun(what) && what.place !== null)
  const other = view.counted.find((one) => one.index > index)
  return next.kind === 'conjunction' && other !== undefined && gappedFate(view, other)?.first === index + 2
}

export function gapped(view: SentenceView, phrase: Phrase): Toll | null {
  if (view.counted.length < 2 || !endsItem(view, phrase)) return null
  const fate = gappedFate(view, phrase)
  const own = phrase.links.every(({ verb }) => view.chunks[phrase.index - 1] === verb)
  return fate && own ? { classes: fate.classes.filter((name) => fates.has(name)), verb: null } : null
}
