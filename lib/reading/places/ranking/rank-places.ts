import type { Place } from '@/lib/model/place'
import { isHostages } from '@/lib/reading/kind-groups'
import { isOfOtherSite } from '@/lib/reading/places/near/other-site'
import type { Draft } from '../../draft'
import { isNoun, prepositionOf } from '../../grammar/chunk'
import { wordAt } from '../../grammar/sentence-view'
import type { Site } from '../ground'
import { chosen, isBasis, type Way } from '../way'
import { inContext } from './in-context'
import type { Option, Profile } from './profile'
import { type Scores, scoresBy, type Weigh } from './trait-scores'
import { optionsOf, type Question, sayTraits } from './traits'

/**
 * Where a figure lies: the place of the article for which most speaks, the answer of the rules being one of the things that
 * speak for it. What each trait weighs is learned from annotated cases (data/build/train-place-ranker.ts); the same article gives the same answer.
 */

export type Weights = Readonly<Record<string, number>>

/** `traits`: what they alone weigh. */
type Ranked = { option: Option; traits: number; score: number }

/** What a trait says, in words; those that only weigh against a place say nothing for it. */
const words: readonly [RegExp, string][] = [
  [/^told before in the /, 'the figure before lies there'],
  [/^told$/, 'most figures before lie there'],
  [/^most$/, 'the article names no other of its kind as often'],
  [/^(?:titled|lead)$/, 'the article begins with it'],
  [/^far back$|^same paragraph$/, 'named last'],
  [/^prison, prison words$/, 'the sentence speaks of a prison'],
  [/^country, /, 'nothing ties it to one place in the country'],
]

function fitting({ id, name }: Place, { spots }: Question): string {
  if (spots.length === 0) return `the sentence names no place; ${name} fits best`
  return spots.some(({ place }) => place.id === id)
    ? `of the places that the sentence names, ${name} fits best`
    : `${name} fits better than what the sentence names`
}

/** Where the traits speak for another place, and the network that reads the whole text for this one. */
const asTold = 'told as figures of such a place are'

function reasonFor(option: Option, question: Question, weigh: Weigh): string {
  const said: { trait: string; weight: number }[] = []
  sayTraits(option, question, (trait, amount) => {
    said.push({ trait: trait.name, weight: weigh(trait) * amount })
  })
  const strongest = said.filter(({ weight }) => weight > 0).sort((a, b) => b.weight - a.weight)
  const reasons = strongest.flatMap(({ trait }) => words.find(([pattern]) => pattern.test(trait))?.[1] ?? [])
  const why = [...new Set(reasons)].slice(0, 2).join(', ')
  return `${fitting(option.place, question)}${why && `: ${why}`}`
}

/** Says where a figure lies. */
export type Judge = (question: Question) => Draft

/** By so much another place must fit better than the one that the rules chose. */
const margin = 1

/** The place that fits best; as it was where the rules have it right, or nearly so. `besides`: what no trait names. */
function judgeWith(weigh: Weigh, besides?: Scores): Judge {
  const scoresFor = scoresBy(weigh)
  return (question) => {
    const { draft } = question
    const byTraits = scoresFor(question)
    const inText = besides?.(question)
    const ranked = optionsOf(question).map((option): Ranked => {
      const traits = byTraits(option)
      return { option, traits, score: traits + (inText?.(option) ?? 0) }
    })
    const own = ranked.find(({ option }) => option.place.id === draft.place?.id)
    const [first] = ranked
    if (!first) return draft
    const best = ranked.reduce((a, b) => (b.score > a.score ? b : a), first)
    if (best === own || best.score < (own?.score ?? -Infinity) + margin) return draft
    const { option } = best
    const isFirst = ranked.every(({ traits }) => traits <= best.traits)
    const placeReason = isFirst
      ? reasonFor(option, question, weigh)
      : `${fitting(option.place, question)}: ${asTold}`
    return { ...draft, place: option.place, placeWay: chosen(draft.placeWay, 'weighed'), placeReason }
  }
}

/** By these weights of traits alone. */
export function judgeBy(weights: Weights): Judge {
  const by = new Map(Object.entries(weights))
  return judgeWith(({ name }) => by.get(name) ?? 0)
}

export const judge: Judge = judgeWith(({ weight }) => weight, inContext)

const memory = 60 // figures: what was told longer ago says nothing of where the text is now

/** "200 men to A and 60 to B", "A and B had nine and five", "14, nine in A and five in B", "south of A", a name that no gazetteer holds: the words tie the number to it. */
const explicit: ReadonlySet<Way> = new Set<Way>([
  'sent to',
  'in turn',
  'sum of a list',
  'unlisted',
  'near',
  'at a distance',
])

/** What its own words place for sure, also one of the places that a list shares. */
const isSettled = (draft: Draft, drafts: readonly Draft[]): boolean =>
  explicit.has(draft.placeWay) ||
  (!isBasis(draft.placeWay) && draft.place === null) ||
  drafts.some((other) => other !== draft && other.candidate === draft.candidate)

/** "Three protesters died in X, rescuers say. The ministry admits two": a number alone counts what the sentence before did. */
function isSameCount({ candidate, place, view }: Draft, told: readonly Draft[]): boolean {
  const before = told.at(-1)
  const what = view.chunks[candidate.phrase ?? -1]
  return (
    before !== undefined &&
    place !== null &&
    candidate.quantity !== null &&
    (candidate.phrase === null || (isNoun(what) && what.head === '' && !what.place)) &&
    before.view.paragraph === view.paragraph &&
    before.view.index === view.index - 1 &&
    before.candidate.kind === candidate.kind &&
    before.place?.id === place.id
  )
}

/** "A second jail, in X, was attacked. It holds 1,400 inmates": what the sentence before spoke of, which the rules took. */
const isOfIt = ({ candidate, placeWay, view }: Draft): boolean =>
  placeWay === 'scene' && candidate.unit === 'inmates held' && wordAt(view, 0) === 'it'

/** A shorter text shows too little of what it is about to speak against the rules. */
const fewest = 5 // sentences

/** "Of these, nine have been killed" after a sum of the whole country: in no one place of it. */
const isOfSum = ({ view, placeWay, place }: Draft): boolean =>
  placeWay === 'home' &&
  place?.kind === 'country' &&
  /^(?:of (?:these|those|them)|de (?:es|est|ell)[oa]s)$/.test(`${wordAt(view, 0)} ${wordAt(view, 1)}`)

/** Captives of whom those who speak for one place tell are of no wider one. */
const notWidened = (draft: Draft, found: Draft): Draft =>
  draft.placeWay === 'loose' && isHostages(draft.candidate) && found.place?.kind === 'country' ? draft : found

/** "40 died in four prisons of A, a day after 15 died in one of them, X": a prison that the clause names is not given up for the area around it. */
const notAround = (draft: Draft, found: Draft): Draft =>
  draft.placeWay === 'named' &&
  draft.place?.kind === 'prison' &&
  found.place?.kind === 'province' &&
  found.place.province === draft.place.province
    ? draft
    : found

/** "In Jamaica, where the storm came ashore, officials confirmed eight deaths": a country with which the sentence begins. */
function opensWith({ view: { chunks }, place }: Draft): boolean {
  const [link, country] = chunks
  return /^(?:in|en)$/.test(prepositionOf(link)) && isNoun(country) && country.place?.place?.id === place?.id
}

/** A paragraph that has gone to another country stays there until it names another, and a sentence that begins in one too, whatever the article tells most of. */
const notAbroad = (draft: Draft, found: Draft): Draft =>
  (/^(?:scene|beside)$/.test(draft.placeWay) || (draft.place?.kind === 'country' && opensWith(draft))) &&
  found.place?.country !== draft.place?.country
    ? draft
    : found

/** "Twenty were arrested in A and B": how many in either, nobody says. */
const notOneOfThem = (draft: Draft, found: Draft): Draft =>
  draft.listed?.each.some(({ id }) => id === found.place?.id) ? draft : found

/** What speaks against another place than the rules chose, however well it fits. */
const restraints = [notWidened, notOneOfThem, notAround, notAbroad]

/** The place that fits best, where nothing speaks against it. */
function judged(question: Question, ask: Judge): Draft {
  const { draft, spots } = question
  return notInside(
    draft,
    spots,
    restraints.reduce((found, restrain) => restrain(draft, found), ask(question)),
  )
}

/** The drafts of a sentence, each in the light of those before it. */
export function rankPlaces(
  drafts: readonly Draft[],
  { spots, blocked }: Pick<Site, 'spots' | 'blocked'>,
  profile: Profile,
  told: readonly Draft[],
  ask: Judge = judge,
): Draft[] {
  if (profile.paragraphs.length < fewest) return [...drafts]
  const earlier = told.slice(-memory)
  const placed: Draft[] = []
  for (const [at, draft] of drafts.entries()) {
    const isSure = isSettled(draft, drafts) || isSameCount(draft, told) || isOfIt(draft) || isOfSum(draft)
    const beside = isSure ? draft : besideOthers(draft, drafts[at - 1], placed[at - 1])
    placed.push(beside ?? judged({ draft, spots, blocked, profile, before: [...earlier, ...placed] }, ask))
  }
  return placed
}

/** "six officers killed and another five hurt", where the sentence says not where: the others were with the first. */
function besideOthers(draft: Draft, ruled: Draft | undefined, first: Draft | undefined): Draft | null {
  const what = draft.view.chunks[draft.candidate.phrase ?? -1]
  const isOthers = isNoun(what) && what.another && isBasis(draft.placeWay)
  if (!isOthers || !first || !ruled || !isBasis(ruled.placeWay) || ruled.place?.id !== draft.place?.id)
    return null
  const { place, placeWay, placeReason } = first
  return { ...draft, place, placeWay, placeReason }
}

/** An airport or a palace is in no prison, whatever else the text tells of. */
const notInside = (draft: Draft, spots: Site['spots'], found: Draft): Draft =>
  found.place?.kind === 'prison' && draft.place?.kind !== 'prison' && isOfOtherSite({ ...draft, spots })
    ? draft
    : found
