import { keepWith } from '@/lib/text/keep-with'
import { clauseAround } from '../../grammar/clause'
import type { Trait } from '../../learned-traits'
import { isInside, type Spot } from '../spots/spot'
import { kindOf, type Option } from './profile'
import { toTrait, traitsBy, traitsByBoth } from './trait'
import type { Question, Rule, Sort, SortRule } from './traits'

/** What the sentence of a figure itself says of a place: how it names it, how far from the figure and behind which word. */

const distances = [0, 2, 5, 10, 20] // tokens

const sideOf = ({ first }: Spot, anchor: number): 'behind' | 'before' =>
  first > anchor ? 'behind' : 'before'

/** Which side of the figure, and how far. */
const distanceTraits = traitsByBoth((side, far) => `${side} ${far}`)
const distanceOf = (spot: Spot, anchor: number): Trait => {
  const far = Math.abs(spot.first - anchor)
  return distanceTraits(sideOf(spot, anchor), String(distances.find((limit) => far <= limit) ?? 'far'))
}

const most = 3 // places: with more, they are a list

/** Places other than the country at which the sentence has things happen. */
const countFirm = keepWith((spots: readonly Spot[]): number =>
  Math.min(
    most,
    new Set(
      spots.flatMap(({ hold, place }) => (hold === 'there' && place.kind !== 'country' ? place.id : [])),
    ).size,
  ),
)

/** How many other places stand between the figure and this one. */
const countBetween = (spots: readonly Spot[], { first }: Spot, anchor: number): number =>
  Math.min(
    most,
    spots.filter((other) =>
      first > anchor
        ? other.first > anchor && other.first < first
        : other.first < anchor && other.first > first,
    ).length,
  )

const nearest = (spots: readonly Spot[], anchor: number): Spot | null =>
  spots.reduce<Spot | null>(
    (best, spot) => (best && Math.abs(best.first - anchor) <= Math.abs(spot.first - anchor) ? best : spot),
    null,
  )

const sizes = [1, 10, 50, 200].map((most) => ({ most, name: `up to ${most}` }))
const sizeOf = (value: number): string => sizes.find(({ most }) => value <= most)?.name ?? 'up to more'

/** The places of a sentence, by their ids. */
const byPlace = keepWith((spots: readonly Spot[]): ReadonlyMap<string, readonly Spot[]> => {
  const found = new Map<string, Spot[]>()
  for (const spot of spots) found.set(spot.place.id, [...(found.get(spot.place.id) ?? []), spot])
  return found
})
const none: readonly Spot[] = []
const ownOf = ({ place }: Option, { spots }: Question): readonly Spot[] =>
  byPlace(spots).get(place.id) ?? none

/** How the sentence speaks of the place: by name, by pointing back, or not at all. */
function mannerOf(own: readonly Spot[]): string {
  if (own.length === 0) return away
  return own.some(({ pointed }) => !pointed) ? 'named' : 'pointed at'
}
const away = 'away'

const mannerTraits = traitsByBoth((kind, manner) => `${kind} ${manner}`)

export function sortOf(option: Option, question: Question): Sort {
  const kind = kindOf(option.place)
  const manner = mannerOf(ownOf(option, question))
  return { kind, away: manner === away, trait: mannerTraits(kind, manner) }
}
const ofKind = traitsByBoth((what, kind) => `${what}: ${kind}`)
const ofEarlier = traitsBy((manner) => `of earlier: ${manner}`)
const noneOf = ['0', '1', '2', '3'].map((firm) => traitsBy((kind) => `none of ${firm}: ${kind}`))

/** How the sentence speaks of such places, by what and how many are told of. */
export const byManner: SortRule = ({ kind, away, trait }, { draft, spots }, say) => {
  const { candidate, historic } = draft
  say(trait, 1)
  say(ofKind(candidate.kind, trait.name), 1)
  say(ofKind(candidate.kind, kind), 1)
  say(ofKind(candidate.quantity?.bound ?? 'no number', kind), 1)
  say(ofKind(sizeOf(candidate.quantity?.value ?? 0), kind), 1)
  if (historic) say(ofEarlier(trait.name), 1)
  const none = away ? noneOf[countFirm(spots)] : undefined
  if (none) say(none(kind), 1)
}

const holdTraits = traitsBy((hold) => `hold ${hold}`)
const holdWhere = traitsByBoth((hold, where) => `hold ${hold}, ${where}`)
const farHold = traitsByBoth((distance, hold) => `${distance}, ${hold}`)
const between = traitsByBoth((count, side) => `${count} between, ${side}`)
const wordTraits = traitsBy((word) => `word ${word}`)
const wordOnSide = traitsByBoth((word, side) => `${word}, ${side}`)
const oneOf = traitsByBoth((firm, hold) => `one of ${firm}, ${hold}`)
const ofSpeaker = traitsBy((kind) => `of who speaks: ${kind}`)
const clauseTraits = { own: toTrait('in its clause'), other: toTrait('in another clause') }
const pointedAt = { own: 'in its clause, pointed at', other: 'in another clause, pointed at' }

/** Where in the sentence it stands, and behind which word. */
export const bySpot: Rule = (option, question, say) => {
  const { draft, spots, blocked } = question
  const { view, candidate } = draft
  const spot = nearest(ownOf(option, question), candidate.anchor)
  if (!spot) return
  const kind = kindOf(option.place)
  const { chunk, first, pointed } = spot
  const clause = clauseAround(view, candidate.anchor)
  const where = chunk >= clause.first && chunk <= clause.last ? 'own' : 'other'
  const [distance, side] = [distanceOf(spot, candidate.anchor), sideOf(spot, candidate.anchor)]
  const hold = holdTraits(spot.hold)
  const link = view.chunks[chunk - 1]
  const word = wordTraits(link?.kind === 'preposition' ? link.word : (link?.kind ?? 'start'))
  const holdsWhere = holdWhere(spot.hold, pointed ? pointedAt[where] : clauseTraits[where].name)
  say(distance, 1)
  say(hold, 1)
  say(ofKind(hold.name, kind), 1)
  say(farHold(distance.name, hold.name), 1)
  say(clauseTraits[where], 1)
  say(ofKind(holdsWhere.name, kind), 1)
  say(between(String(countBetween(spots, spot, candidate.anchor)), side), 1)
  say(word, 1)
  say(wordOnSide(word.name, side), 1)
  say(oneOf(String(countFirm(spots)), hold.name), 1)
  if (isInside(blocked, first)) say(ofSpeaker(kind), 1)
}
