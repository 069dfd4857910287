import type { Candidate, Story } from '@/lib/reading/candidate'
import type { Phrase, SentenceView } from '@/lib/reading/grammar/sentence-view'
import { isPersonLike } from '@/lib/reading/lexicon/nouns/person-like'
import { says, toSayings } from '@/lib/text/sayings'
import { holds, signOfWords } from '@/lib/text/word-signs'
import { isEveryday, isGrave } from './crisis-words'

/** Rumours and denials of something else than a crisis. */

const toldOfCrisis = (view: SentenceView, { earlier }: Story): boolean =>
  isGrave(view) || earlier.some((before) => before.candidates.length > 0 || isGrave(before.view))

/** "1.200 of the signatures", "300 invoices": things, and nobody. */
const isOfThings = (view: SentenceView, { bare, noun, classes }: Phrase): boolean =>
  !bare &&
  noun.head !== '' &&
  !/^(?:names?|nombres?)$/.test(noun.head) &&
  classes.length === 0 &&
  noun.classes.length === 0 &&
  !isPersonLike(noun.head, view.lexed.language)

const spreads = toSayings([
  'word spread that',
  'word went round that',
  'word has spread that',
  'corrio la voz',
  'it is believed',
])

const motives = signOfWords('behind motive scores revenge gang drugs')

/** "Word spread that lunch was late", "it is believed to ward off evil": told of nobody whom a crisis concerns. */
const isOfTrifles = (view: SentenceView): boolean =>
  says(view, spreads) &&
  !isGrave(view) &&
  !holds(view, motives) &&
  !view.phrases.some(({ noun }) => noun.classes.some((name) => name !== 'time' && name !== 'thing'))

export const isOfNoCrisis = (view: SentenceView, candidate: Candidate, story: Story): boolean => {
  const phrase = view.phrases.find(({ noun }) => noun.first === candidate.anchor)
  return (
    isEveryday(view) ||
    isOfTrifles(view) ||
    (!isGrave(view) &&
      view.counted.length > 0 &&
      view.counted.every((other) => other.noun.count?.share || isOfThings(view, other))) ||
    !toldOfCrisis(view, story) ||
    (candidate.quantity !== null && phrase !== undefined && isOfThings(view, phrase))
  )
}
