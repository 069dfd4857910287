import type { Candidate } from '../candidate'
import type { Phrase, SentenceView } from '../grammar/sentence-view'
import { type NounClass, people } from '../lexicon/noun-classes'

/** Numbers of a sentence that no rule has read, so that they may count what another figure counts. */

/** "los 46 restantes", "the three others": no more than their number is told. */
export const isAsBare = ({ bare, noun, classes }: Phrase): boolean =>
  bare || (classes.length === 0 && /^(?:restantes|demas|otr[oa]s|others)$/.test(noun.head))

/** People, or a number that says not of what. */
export const mayBePeople = ({ bare, classes }: Phrase): boolean =>
  bare || classes.some((name) => people.has(name))

const noPeople = new Set<NounClass>(['time', 'extent', 'money', 'label', 'weapon', 'source'])

/** "a lorry that was carrying 22 of them": a load, to which nothing else happened. */
const isLoad = ({ links }: Phrase): boolean =>
  links.some(
    ({ verb, role }) =>
      role === 'theme' && !verb.passive && /^(?:carry|ferry|haul|transport|transportar)$/.test(verb.lemma),
  )

/** "police stations, among them the one in X", "the one who fled": points at what was named, and counts nobody. */
const isTheOne = ({ count, determiner }: Phrase['noun']): boolean =>
  count?.alone === true && count.value === 1 && determiner === 'definite'

export const isFree = (phrase: Phrase, taken: Candidate[]) =>
  phrase.noun.count !== null &&
  phrase.noun.determiner !== 'negative' &&
  !phrase.noun.count.share &&
  phrase.noun.count.value !== 0 &&
  !phrase.noun.classes.includes('prison') &&
  !isTheOne(phrase.noun) &&
  // "announced 14 million": money.
  !(phrase.noun.head === '' && phrase.noun.count.value >= 1e6) &&
  !taken.some((c) => c.phrase === phrase.index) &&
  !phrase.classes.some((name) => noPeople.has(name)) &&
  !isLoad(phrase)

/** What of the numbers of a sentence is left free: the more, the higher. */
export const left = { nothing: 0, numbers: 1, bareNumbers: 2 } as const
export type Left = (typeof left)[keyof typeof left]

export function leftIn(view: SentenceView, taken: Candidate[]): Left {
  let most: Left = left.nothing
  for (const phrase of view.counted) {
    if (!isFree(phrase, taken)) continue
    if (phrase.bare) return left.bareNumbers
    most = left.numbers
  }
  return most
}
