import type { Candidate, Story } from '@/lib/reading/candidate'
import { isNoun, isVerb, type VerbGroup } from '@/lib/reading/grammar/chunk'
import { colonOf } from '@/lib/reading/grammar/clause'
import { type Phrase, type SentenceView, wordAt } from '@/lib/reading/grammar/sentence-view'
import { subjectOf } from '@/lib/reading/grammar/subject'
import { isFree } from '@/lib/reading/leaning/free-numbers'
import { countable, countedLike } from '@/lib/reading/leaning/models'
import { people } from '@/lib/reading/lexicon/noun-classes'
import { toQuantity } from '@/lib/text/bounds'

/** "The command comes to 58 and spreads them so: 22 in X, 19 in Y and one in Z". */

const spreads = /^(?:repartir|desglosar|distribuir|spread|divide|split)$/

/** The colon behind a verb that spreads a sum, or -1. */
function colonOfSpread(view: SentenceView): number {
  const colon = colonOf(view)
  if (colon < 0) return -1
  const { chunks, lexed } = view
  const verb = chunks.findLast((chunk, i) => i < colon && isVerb(chunk))
  const down =
    isVerb(verb) && verb.lemma === 'break' && wordAtEnd(lexed.tokens, chunks[colon]?.first) === 'down'
  const spread = isVerb(verb) && !verb.negated && (spreads.test(verb.lemma) || down)
  return spread && !isOfThings(view, verb, colon) ? colon : -1
}

/** "Los escaños se reparten así", "splits the money so": what is spread are no people, and no count of them. */
function isOfThings(view: SentenceView, verb: VerbGroup, colon: number): boolean {
  const { chunks } = view
  const at = chunks.indexOf(verb)
  const itself = verb.passive || wordAt(view, verb.first - 1) === 'se'
  const object = chunks.slice(at + 1, colon).find((chunk) => isNoun(chunk) && chunk.determiner !== null)
  const what = (itself ? subjectOf(view, verb) : object) ?? undefined
  if (!isNoun(what) || what.pronoun || what.count) return false
  return !what.classes.some(
    (name) => people.has(name) || /^(?:toll|death|source|violence|system)$/.test(name),
  )
}
const wordAtEnd = (tokens: SentenceView['lexed']['tokens'], at = 0): string => tokens[at - 1]?.norm ?? ''

/** "22 en X", "otro en Y": one item of the list, which says where. */
function isItem({ chunks }: SentenceView, { index, bare, noun }: Phrase): boolean {
  const where = chunks[index + 1]
  const another = noun.another && noun.head === '' && noun.count === null
  return (bare || another) && where?.kind === 'preposition' && isNoun(chunks[index + 2])
}

const ofDead = (found: readonly Candidate[]) =>
  found.findLast(({ kind }) => kind === 'killed') ?? found.at(-1)
const counts = ({ kind, quantity }: Candidate) => quantity !== null && countable.has(kind)

export function spreadOut(view: SentenceView, story: Story, taken: Candidate[]): Candidate[] {
  const colon = colonOfSpread(view)
  if (colon < 0) return []
  const before = story.earlier.slice(-3).flatMap(({ candidates }) => candidates.filter(counts))
  const model = taken.find((c) => counts(c) && (c.phrase ?? colon) < colon) ?? ofDead(before)
  if (!model) return []
  const free = (phrase: Phrase) =>
    phrase.noun.count ? isFree(phrase, taken) : !taken.some((c) => c.phrase === phrase.index)
  const items = view.phrases.filter((phrase) => phrase.index > colon && free(phrase) && isItem(view, phrase))
  if (items.length < 2) return []
  const sum = items.reduce((total, { noun }) => total + (noun.count?.value ?? 1), 0)
  // More than were counted: of something else.
  const known = Math.max(...before.concat(taken).flatMap(({ quantity }) => quantity?.value ?? []), 0)
  const whole = view.counted.find(
    (phrase) =>
      phrase.index < colon &&
      phrase.bare &&
      isFree(phrase, taken) &&
      (phrase.noun.count?.value ?? 0) >= sum &&
      /^(?:a|to|at|en)$/.test(wordAt(view, phrase.noun.first - 1)),
  )
  if (!whole && known > 0 && sum > known) return []
  return [...(whole ? [whole] : []), ...items].map((phrase) => {
    const found = countedLike(model, phrase)
    return found.quantity ? found : { ...found, quantity: toQuantity(1, 'exact', 'implicit') }
  })
}
