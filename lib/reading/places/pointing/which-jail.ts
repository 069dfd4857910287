import { foldName } from '@/lib/gazetteer/fold-name'
import { kmBetween } from '@/lib/geo/distance'
import type { Place } from '@/lib/model/place'
import { holds } from '@/lib/reading/places/known/containers'
import { prisonOf } from '@/lib/reading/places/known/prison-of'
import { type Chunk, hasClass, hasSense, isNoun, isVerb, type NounPhrase } from '../../grammar/chunk'
import { type SentenceView, wordAt } from '../../grammar/sentence-view'
import type { Memory } from './memory'
import { inner } from './pointing-words'

/** Which of the prisons of an article a word for one means. */

export const isTown = (kind: Place['kind']): boolean => kind === 'city' || kind === 'canton'

const farthest = 25 // km from a town to its prison
export const isAround = (town: Place, prison: Place): boolean => kmBetween(town, prison) < farthest

const ownWords = /^(?:penitenciaria|penitentiary|reclusorio|cereso|correccional|reformatory)$/

/** "the penitentiary", of several prisons of the article: the only one whose name says so. */
export function namedAlike(head: string, { prisons }: Memory): Place | null {
  if (!ownWords.test(head) || prisons.length < 2) return null
  const said = prisons.filter(({ name, aliases }) =>
    [name, ...aliases].some((each) => foldName(each).split(' ').includes(head)),
  )
  return said.length === 1 ? (said[0] ?? null) : null
}

const article = /^(?:the|el|la)$/

/** "la Regional", "la propia Modelo": the only prison of the article with such a word in its name. */
export function byShortName({ lexed }: SentenceView, noun: NounPhrase, { prisons }: Memory): Place | null {
  const word = lexed.tokens[noun.last]
  const bare = noun.head === '' && noun.determiner === 'definite' && !noun.count && noun.first < noun.last
  if (!bare || !word?.capital || word.norm.length < 5) return null
  // "el Palacio Nacional" bears a name of its own, and so does "el Sindicato Nacional de X".
  const before = lexed.tokens.slice(noun.first, noun.last)
  if (before.some(({ capital, norm }) => capital && !article.test(norm))) return null
  const said = prisons.filter(({ name, aliases }) =>
    [name, ...aliases].some((each) => foldName(each).split(' ').includes(word.norm)),
  )
  return said.length === 1 ? (said[0] ?? null) : null
}

/** "that jail", once the paragraph tells of a town far from the prison named last, or with one of its own name: the one there. */
export function ofScene(words: readonly string[], { scene, focus, told, gazetteer }: Memory): Place | null {
  const town = scene?.place
  if (!/^(?:that|es[ae]|aquel(?:la)?)$/.test(words[0] ?? '') || !town || !isTown(town.kind)) return null
  if (focus?.kind !== 'prison' || !told.has(focus.id)) return null
  return prisonOf(town, town.name, gazetteer) ?? (isAround(town, focus) ? null : town)
}

/** The prison of a town: the one that bears its name, or the only one of the article's that stands in or by it. */
function ofTown(town: Place, { prisons, gazetteer }: Memory): Place | null {
  const own = prisonOf(town, town.name, gazetteer)
  if (own) return own
  const near = prisons.filter((prison) => isAround(town, prison))
  return near.length === 1 ? (near[0] ?? null) : null
}

/** "On Friday, in the port of X, ...". */
function opensWith({ chunks }: SentenceView, town: Place): boolean {
  const at = chunks.findIndex((chunk) => isNoun(chunk) && chunk.place?.place?.id === town.id)
  return at > 0 && at < 8 && chunks[at + 1]?.kind === 'comma' && !chunks.slice(0, at).some(isVerb)
}

const isSaying = (chunk: Chunk): boolean => isVerb(chunk) && hasSense(chunk, 'say')

/** A bishop who mediates there speaks of no other. */
const speaksBefore = ({ chunks }: SentenceView, noun: NounPhrase): boolean =>
  chunks.some(
    (chunk) =>
      chunk.first < noun.first &&
      (isSaying(chunk) || (isNoun(chunk) && hasClass(chunk, 'role') && chunks.some(isSaying))),
  )

/**
 * "The prison": the one in view; after a town that of the town. A town named in the same sentence has it where the article
 * tells of it anyway: officials speak of prisons far away.
 */
export function inView(view: SentenceView, noun: NounPhrase, memory: Memory): Place | null {
  const { focus, topic, here, prisons, gazetteer } = memory
  const own = here && focus?.kind === 'prison' && !isAround(here, focus) ? ofTown(here, memory) : null
  if (own && prisons.some(({ id }) => id === own.id)) return own
  // "In X, shots in the jail killed nine": nobody speaks there, and the one in view lies far from it.
  const away = here && focus?.kind === 'prison' && !isAround(here, focus)
  if (away && opensWith(view, here) && !speaksBefore(view, noun)) return own ?? here
  if (!focus || !isTown(focus.kind)) return focus
  // "A bomb went off in X. Gunmen broke into a college in Y and were killed in the compound": no jail is meant.
  if (here && !hasClass(noun, 'prison')) return here
  if (topic?.kind === 'prison' && holds(focus, topic, gazetteer)) return topic
  return ofTown(focus, memory) ?? focus
}

const into = /^(?:in|inside|within|behind|en|dentro|tras)$/

/** "The prison is under control; inside it 300 have died", "en su interior": the one that the sentence spoke of. */
export function byInside(view: SentenceView, noun: NounPhrase, { focus }: Memory): Place | null {
  if (focus?.kind !== 'prison' || !inner.test(noun.head) || noun.count) return null
  const before = wordAt(view, noun.first - 1)
  const led =
    noun.head === 'it'
      ? /^(?:inside|within)$/.test(before)
      : into.test(before === 'de' ? wordAt(view, noun.first - 2) : before)
  const own = noun.first === noun.last || /^(?:su|sus|its)$/.test(wordAt(view, noun.first))
  const spoken = view.phrases.some(
    ({ noun: other }) =>
      other.last < noun.first &&
      (other.classes.includes('prison') || other.place?.place?.kind === 'prison') &&
      !other.plural,
  )
  return led && own && spoken ? focus : null
}
