import { clauseAround } from '../../grammar/clause'
import { isInside, type Spot } from '../spots'
import { kindOf, type Option } from './profile'
import type { Question, Rule, Say } from './traits'

/** What the sentence of a figure itself says of a place: how it names it, how far from the figure and behind which word. */

const distances = [0, 2, 5, 10, 20] // tokens

const sideOf = ({ first }: Spot, anchor: number): string => (first > anchor ? 'behind' : 'before')

/** Which side of the figure, and how far. */
function distanceOf(spot: Spot, anchor: number): string {
  const far = Math.abs(spot.first - anchor)
  return `${sideOf(spot, anchor)} ${distances.find((limit) => far <= limit) ?? 'far'}`
}

const most = 3 // places: with more, they are a list

/** Places other than the country at which the sentence has things happen. */
const countFirm = (spots: readonly Spot[]): number =>
  Math.min(
    most,
    new Set(
      spots.flatMap(({ hold, place }) => (hold === 'there' && place.kind !== 'country' ? place.id : [])),
    ).size,
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

const sizes = [1, 10, 50, 200]
const sizeOf = (value: number): string => `up to ${sizes.find((limit) => value <= limit) ?? 'more'}`

/** How the sentence speaks of the place: by name, by pointing back, or not at all. */
function mannerOf(own: readonly Spot[]): string {
  if (own.length === 0) return 'away'
  return own.some(({ pointed }) => !pointed) ? 'named' : 'pointed at'
}

const byManner = (option: Option, { draft, spots }: Question, own: readonly Spot[], say: Say) => {
  const { candidate, historic } = draft
  const kind = kindOf(option.place)
  const manner = `${kind} ${mannerOf(own)}`
  say(manner, 1)
  say(`${candidate.kind}: ${manner}`, 1)
  say(`${candidate.kind}: ${kind}`, 1)
  say(`${candidate.quantity?.bound ?? 'no number'}: ${kind}`, 1)
  say(`${sizeOf(candidate.quantity?.value ?? 0)}: ${kind}`, 1)
  if (historic) say(`of earlier: ${manner}`, 1)
  if (own.length === 0) say(`none of ${countFirm(spots)}: ${kind}`, 1)
}

const bySpot = (option: Option, { draft, spots, blocked }: Question, own: readonly Spot[], say: Say) => {
  const { view, candidate } = draft
  const spot = nearest(own, candidate.anchor)
  if (!spot) return
  const kind = kindOf(option.place)
  const { hold, chunk, first, pointed } = spot
  const clause = clauseAround(view, candidate.anchor)
  const where = chunk >= clause.first && chunk <= clause.last ? 'in its clause' : 'in another clause'
  const distance = distanceOf(spot, candidate.anchor)
  const side = sideOf(spot, candidate.anchor)
  const link = view.chunks[chunk - 1]
  const word = link?.kind === 'preposition' ? link.word : (link?.kind ?? 'start')
  say(distance, 1)
  say(`hold ${hold}`, 1)
  say(`hold ${hold}: ${kind}`, 1)
  say(`${distance}, hold ${hold}`, 1)
  say(where, 1)
  say(`hold ${hold}, ${where}${pointed ? ', pointed at' : ''}: ${kind}`, 1)
  say(`${countBetween(spots, spot, candidate.anchor)} between, ${side}`, 1)
  say(`word ${word}`, 1)
  say(`word ${word}, ${side}`, 1)
  say(`one of ${countFirm(spots)}, hold ${hold}`, 1)
  if (isInside(blocked, first)) say(`of who speaks: ${kind}`, 1)
}

export const bySentence: Rule = (option, question, say) => {
  const own = question.spots.filter(({ place }) => place.id === option.place.id)
  byManner(option, question, own, say)
  bySpot(option, question, own, say)
}
