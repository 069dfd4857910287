import type { Candidate, Story } from '@/lib/reading/candidate'
import type { VerbGroup } from '@/lib/reading/grammar/chunk'
import { but } from '@/lib/reading/grammar/lexing/lexer'
import { isOutright, type Link } from '@/lib/reading/grammar/links/link'
import { type Phrase, type SentenceView, wordAt } from '@/lib/reading/grammar/sentence-view'
import { isStillThere } from '@/lib/reading/kinds/captives/freed/safe-now'
import { people } from '@/lib/reading/lexicon/noun-classes'
import { toQuantity } from '@/lib/text/bounds'
import { holds, signOfWords } from '@/lib/text/word-signs'

/** Captives of whom "all" are let go: "nine guards were seized; all had left by nightfall", "eran 13, y salieron todos". */

const every = signOfWords('all both everyone everybody todos todas ambos ambas')

/** "all but two were freed": some were not. */
export const isAllBut = (view: SentenceView, { first }: VerbGroup): boolean =>
  but.test(wordAt(view, first - 2)) && every.words.has(wordAt(view, first - 3))

/** "all", "todos el sábado", "todos liberados", not "all but two", "todos los presos", "all of the inmates". */
const isAll = (view: SentenceView, { noun, governor }: Phrase): boolean =>
  every.words.has(wordAt(view, noun.first)) &&
  noun.count === null &&
  (/^(?:junt[oa]s)?$/.test(noun.head) || noun.classes.includes('freed')) &&
  !/^(?:casi|almost|nearly|no|not)$/.test(wordAt(view, noun.first - 1)) &&
  (governor === null || governor.preposition === 'a') &&
  !but.test(wordAt(view, noun.last + 1)) &&
  !/^(?:of|de|the|los|las)$/.test(wordAt(view, noun.first + 1)) &&
  !/^(?:of|de)$/.test(wordAt(view, noun.last + 1))

const isSafe = (view: SentenceView, { lemma, last }: VerbGroup): boolean =>
  lemma === 'be' &&
  [
    wordAt(view, last),
    `${wordAt(view, last + 1)} ${wordAt(view, last + 2)}`,
    `${wordAt(view, last + 2)} ${wordAt(view, last + 3)}`,
  ].some((said) => /^(?:salv[oa]s?|safe|a salvo|y salv[oa]s?)$/.test(said))

/** "are believed to be safe". */
const isSupposed = ({ lexed }: SentenceView, { first, last }: VerbGroup): boolean =>
  lexed.tokens
    .slice(first, last)
    .some(({ norm }) => /^(?:believed|thought|presumed|assumed|understood|said|reported)$/.test(norm))

/** "De los siete policías secuestrados, todos ...": whom the sentence says at its beginning that it is about. */
const isOfSeizedAhead = (view: SentenceView): boolean =>
  view.counted.some(
    ({ governor, noun, links }) =>
      /^(?:of|de)$/.test(governor?.preposition ?? '') &&
      governor?.noun == null &&
      governor?.verb == null &&
      (noun.states.includes('seize') ||
        links.some(({ verb, via }) => via === 'reduced' && !verb.negated && verb.senses.includes('seize'))),
  )

/** Not "all were safe": unharmed, wherever they are; but of those seized, as a whole, held no more. */
const letsGo =
  (view: SentenceView) =>
  (link: Link): boolean => {
    const { verb, role } = link
    if (!isOutright(link) || verb.conditional) return false
    if (isSafe(view, verb)) return isOfSeizedAhead(view) && !isStillThere(view) && !isSupposed(view, verb)
    return verb.senses.includes('exit') || (verb.senses.includes('free') && role === 'theme')
  }

/** The last people counted before are the captives themselves. */
const isOfHeld = (view: SentenceView, { noun }: Phrase, held: Candidate, here: boolean): boolean =>
  view.counted
    .filter(
      (other) =>
        other.noun.first < noun.first && (other.bare || other.classes.some((name) => people.has(name))),
    )
    .every((other, i, all) => i < all.length - 1 || (here && other.noun.first <= held.anchor))

/** `heldBefore`: whom the words up to a token, or the sentences just before, told last to be held. */
export function allLetGo(
  view: SentenceView,
  story: Story,
  heldBefore: (view: SentenceView, story: Story, token: number) => Candidate | undefined,
): Candidate[] {
  if (!holds(view, every)) return []
  const all = view.phrases.find(
    (phrase) =>
      isAll(view, phrase) && (phrase.links.some(letsGo(view)) || phrase.noun.classes.includes('freed')),
  )
  const held = all && heldBefore(view, story, all.noun.first)
  const here = held !== undefined && !story.earlier.some(({ candidates }) => candidates.includes(held))
  if (!all || !held?.quantity || held.quantity.value < 2 || !isOfHeld(view, all, held, here)) return []
  // "En Tarsis salieron todos" after those of several places: nobody says how many.
  const elsewhere = !here && view.phrases.some(({ index, noun }) => index < all.index && noun.place !== null)
  return [
    {
      kind: 'hostages_freed',
      quantity: elsewhere ? null : toQuantity(held.quantity.value, held.quantity.bound, 'implicit'),
      unit: held.unit,
      evidence: { first: all.noun.first, last: all.noun.first },
      anchor: all.noun.first,
      phrase: null,
      verb: all.links.find(letsGo(view))?.verb ?? null,
      rank: 1,
      status: 'reported',
      model: held,
    },
  ]
}
