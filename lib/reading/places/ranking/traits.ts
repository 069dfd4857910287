import type { Place } from '@/lib/model/place'
import { isOfHouse } from '@/lib/reading/places/elsewhere/brought-to-care'
import type { Draft } from '../../draft'
import { hasClass, type Range } from '../../grammar/chunk'
import { keepBySentence } from '../../grammar/keep-by-sentence'
import type { SentenceView } from '../../grammar/sentence-view'
import type { Trait } from '../../learned-traits'
import { datelineOf } from '../spots/dateline'
import { isInside, type Spot } from '../spots/spot'
import { byNearness, byWeight } from './article-traits'
import { groupOf } from './figure-groups'
import { byCountry, byCues, byRule } from './fit-traits'
import { type Option, type OptionKind, type Profile, unnamed } from './profile'
import { byManner, bySpot, sortOf } from './sentence-traits'
import { byNumber, byTold } from './told-traits'

/** What speaks for or against a place as that of a figure: each trait, and how much of it there is. */
type Traits = Map<string, number>

/** `spots`: the places of its sentence; `blocked`: tokens whose places are a speaker's. `before`: what was told up to here, as placed. */
export type Question = {
  draft: Draft
  spots: readonly Spot[]
  blocked: readonly Range[]
  profile: Profile
  before: readonly Draft[]
}

/** Takes each trait once. */
export type Say = (trait: Trait, amount: number) => void
export type Rule = (option: Option, question: Question, say: Say) => void

/** Places of one kind of which the sentence speaks in one manner; `trait` names both. `away`: it does not speak of them. */
export type Sort = { kind: OptionKind; away: boolean; trait: Trait }
/** What it says of one place of a sort it says of all. */
export type SortRule = (sort: Sort, question: Question, say: Say) => void

/** What the article says of a place, whatever the figure. */
export type ArticleRule = (option: Option, profile: Profile, say: Say) => void

const rules: readonly Rule[] = [byRule, bySpot, byCountry, byNearness, byTold, byNumber]
const sortRules: readonly SortRule[] = [byManner, byCues]

/** What is said of this place and this figure alone. */
export function sayOwn(option: Option, question: Question, say: Say): void {
  for (const rule of rules) rule(option, question, say)
}

export function sayOfSort(sort: Sort, question: Question, say: Say): void {
  for (const rule of sortRules) rule(sort, question, say)
}

export const sayOfArticle: ArticleRule = byWeight

export function sayTraits(option: Option, question: Question, say: Say): void {
  sayOfSort(sortOf(option, question), question, say)
  sayOfArticle(option, question.profile, say)
  sayOwn(option, question, say)
}

export function traitsOf(option: Option, question: Question): Traits {
  const traits: Traits = new Map()
  sayTraits(option, question, ({ name }, amount) => traits.set(name, amount))
  return traits
}

/** Of a place that only this sentence names, and as one where nothing happens, its own words have judged already. */
const isNamedAside = (
  { sentences, place }: Option,
  { draft: { view, place: ruled }, spots }: Question,
): boolean =>
  place.kind !== 'country' &&
  place.id !== ruled?.id &&
  sentences.every((at) => at === view.index) &&
  spots.every((spot) => spot.place.id !== place.id || spot.hold !== 'there')

/** The capital, or a town that nothing else names, of which the sentence says only that it was written there. */
const isWriters = (
  { place, sentences }: Option,
  { draft: { view, place: ruled }, spots, profile: { capital } }: Question,
): boolean =>
  (place.id === capital?.id || (place.kind === 'city' && sentences.every((at) => at === view.index))) &&
  place.id !== ruled?.id &&
  spots.some((spot) => spot.place.id === place.id) &&
  spots.every((spot) => spot.place.id !== place.id || isInside(datelineOf(view), spot.first))

/** "He died at the hospital of X": he came to harm elsewhere. */
const isOfCare = (
  { place }: Option,
  { draft: { view, candidate, place: ruled }, spots }: Question,
): boolean => {
  const own = spots.filter((spot) => spot.place.id === place.id)
  return (
    (candidate.kind === 'killed' || candidate.kind === 'injured') &&
    place.id !== ruled?.id &&
    own.length > 0 &&
    own.every((spot) => isOfHouse(view, spot))
  )
}

const protesters = /^(?:manifestantes?|protest[eo]rs?|demonstrators?)$/

/** Of protesters, and of nobody in a prison: they were in the streets. */
const isOfProtest = keepBySentence(
  (view: SentenceView): boolean =>
    view.lexed.tokens.some(({ norm }) => protesters.test(norm)) &&
    !view.phrases.some(({ noun }) => hasClass(noun, 'inmate', 'prison')),
)

/** The places that come into question: those that the article names or its sentence points at, and where figures before it lie. */
export function optionsOf(question: Question): Option[] {
  const { draft, spots, profile, before } = question
  const known = new Map<string, Option>()
  const add = (place: Place | null) => {
    if (place && !known.has(place.id)) known.set(place.id, unnamed(place))
  }
  for (const option of profile.options)
    if (!isNamedAside(option, question) && !isWriters(option, question) && !isOfCare(option, question))
      known.set(option.place.id, option)
  for (const { place, hold, first } of spots)
    if (hold === 'there' && !(place.id === profile.capital?.id && isInside(datelineOf(draft.view), first)))
      add(place)
  for (const { place } of before) add(place)
  add(draft.place)
  add(profile.home)
  // An emergency holds in an area, and a protest in its streets.
  const all = [...known.values()]
  const isOutdoors = isOfProtest(draft.view) && draft.place?.kind !== 'prison'
  return groupOf(draft) === 'measure' || isOutdoors ? all.filter(({ place }) => place.kind !== 'prison') : all
}
