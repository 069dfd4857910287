import { type Candidate, figureOf, onTop, type Story, toCandidate } from '../candidate'
import type { Phrase, SentenceView } from '../grammar/sentence-view'
import { type NounClass, people } from '../lexicon/noun-classes'

/** What figures that lean on another one share. */

/** Kinds that count people to whom something happened: their figures lean on one another. */
export const countable: ReadonlySet<string> = new Set([
  'killed',
  'injured',
  'hostages_held',
  'hostages_freed',
  'escaped',
  'detained',
  'troops_deployed',
])

/** A figure of people to whom something happened, given as a number. */
export const counts = ({ kind, quantity }: Candidate): boolean =>
  quantity !== null && quantity.form !== 'implicit' && countable.has(kind) && kind !== 'troops_deployed'

const apart = new Set(['inmates moved', 'inmates held'])

/** The figure that stands closest before a phrase, if others may lean on its kind: after those moved no number counts forces. */
export function nearestBefore(taken: readonly Candidate[], { noun }: Phrase): Candidate | undefined {
  const nearest = taken
    .filter((c) => c.quantity && c.anchor < noun.first && (leant(c) || apart.has(c.unit)))
    .sort((a, b) => a.anchor - b.anchor)
    .at(-1)
  return nearest && leant(nearest) ? nearest : undefined
}
const leant = ({ kind }: Candidate): boolean => countable.has(kind) || kind === 'attack'

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

export const isFree = (phrase: Phrase, taken: Candidate[]) =>
  phrase.noun.count !== null &&
  phrase.noun.determiner !== 'negative' &&
  !phrase.noun.count.share &&
  phrase.noun.count.value !== 0 &&
  !phrase.noun.classes.includes('prison') &&
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

/** What `model` counts, counted of another phrase. */
export function like(model: Candidate, phrase: Phrase, more: Partial<Candidate> = {}): Candidate {
  return toCandidate({
    kind: model.kind,
    unit: model.unit,
    ...figureOf(phrase),
    anchor: phrase.noun.first,
    phrase: phrase.index,
    verb: phrase.links[0]?.verb ?? model.verb,
    rank: 8,
    status: 'reported',
    model,
    ...onTop(phrase.noun),
    ...more,
  })
}

/** "corrigió la cifra a 12": the figure corrected is the first of the last sentence that gave one. */
export function lastTold({ earlier }: Story, test: (c: Candidate) => unknown): Candidate | undefined {
  const said = earlier.findLast(({ candidates }) => candidates.some(test))
  return said?.candidates.find(test)
}
