import { type Candidate, isOne, type Story } from '@/lib/reading/candidate'
import { isNoun, isVerb } from '@/lib/reading/grammar/chunk'
import type { Phrase, SentenceView } from '@/lib/reading/grammar/sentence-view'
import { tells, verbSign } from '@/lib/reading/grammar/told-signs'
import { isFree } from '@/lib/reading/leaning/free-numbers'
import { countable, countedLike } from '@/lib/reading/leaning/models'
import { people } from '@/lib/reading/lexicon/noun-classes'
import { holds, signOfWords } from '@/lib/text/word-signs'

const adds = /^(?:sumar|anadir|agregar|unir|add|join)$/
const adding = verbSign((lemma) => adds.test(lemma))

/** "a los que se suma el agente Vera", "to whom must be added a guard": the verb that puts more on top. */
const isAdded = (view: SentenceView, { links, noun, index }: Phrase): boolean =>
  [...links.map(({ verb }) => verb), view.chunks[index - 1]].some(
    (verb) =>
      isVerb(verb) &&
      adds.test(verb.lemma) &&
      (verb.passive || view.lexed.tokens[verb.first - 1]?.norm === 'se') &&
      view.lexed.tokens
        .slice(Math.max(0, Math.min(verb.first, noun.first) - 4), verb.first)
        .some(({ norm }) => /^(?:que|quienes|cuales|whom|which|those)$/.test(norm)),
  )

/** "A esos 21 muertos se sumó luego otro": those to whom one is added stand before the verb. */
function isOnTopOf(view: SentenceView, whole: Candidate, { index, links }: Phrase): boolean {
  const sum = whole.phrase ?? -1
  const [to, those] = [view.chunks[sum - 1], view.chunks[sum]]
  const verb = links[0]?.verb ?? view.chunks.slice(sum + 1, index).findLast(isVerb)
  return (
    to?.kind === 'preposition' &&
    /^(?:a|to)$/.test(to.word) &&
    isNoun(those) &&
    (those.determiner === 'demonstrative' || those.determiner === 'definite') &&
    verb !== undefined &&
    adds.test(verb.lemma) &&
    !verb.negated &&
    view.chunks
      .slice(view.chunks.indexOf(verb) + 1, index)
      .every(({ kind }) => /^(?:adverb|subordinator|date)$/.test(kind))
  )
}

const besides = signOfWords('plus ademas')

/** "50 guards plus seven officers", "nueve presos además de un guardia". */
const isBesides = (view: SentenceView, { index, noun }: Phrase): boolean =>
  [view.chunks[index - 1], view.chunks[index - 2]].some(
    (chunk) =>
      chunk !== undefined &&
      chunk.first >= noun.first - 2 &&
      'word' in chunk &&
      besides.words.has(chunk.word),
  )

/** "otro", "another": one more, whom no word describes. */
const isOneMore = ({ noun }: Phrase): boolean =>
  noun.another && noun.head === '' && noun.count === null && !noun.plural && noun.first === noun.last

/** More of the same that a sentence puts beside a sum, with a number or as one person. */
export function added(view: SentenceView, _: Story, taken: Candidate[]): Candidate[] {
  if (!tells(view, adding) && !holds(view, besides)) return []
  const sums = taken.filter((c) => c.quantity && countable.has(c.kind)).sort((a, b) => a.anchor - b.anchor)
  if (sums.length === 0) return []
  return view.phrases.flatMap((phrase) => {
    const whole = sums.findLast((c) => c.anchor < phrase.noun.first)
    const free = !phrase.noun.place && !taken.some((c) => c.phrase === phrase.index)
    // "420 soldados de refuerzo, que se suman a": what those are, and no one more.
    const one =
      isOne(phrase.noun) &&
      phrase.governor?.noun == null &&
      (phrase.noun.name !== null || phrase.classes.some((name) => people.has(name)))
    const person = free && (one || isOneMore(phrase))
    const counts = isFree(phrase, taken) && (phrase.bare || phrase.classes.some((name) => people.has(name)))
    if (!whole || !(person || counts)) return []
    const over = isOnTopOf(view, whole, phrase)
    const on = over || isAdded(view, phrase)
    if (!on && !isBesides(view, phrase)) return []
    return [
      countedLike(whole, phrase, {
        model: over ? whole : undefined,
        ...(on ? { additional: true as const } : {}),
      }),
    ]
  })
}
