import type { SentenceView } from '../../grammar/sentence-view'
import { kindOf, type Option } from './profile'
import type { Question } from './traits'

/** A place as it stands to a figure, by one of the times that the article names it; `token`: null where it is seen by itself. */
export type Mention = { token: number | null; symbols: readonly string[] }

/** In which sentence, and which token of it. */
type Position = readonly [sentence: number, token: number]

/** Every time that the sentences name a place, by its id. */
export function positionsIn(views: readonly SentenceView[]): ReadonlyMap<string, readonly Position[]> {
  const found = new Map<string, Position[]>()
  for (const { index, lexed } of views)
    for (const [first, { toponym }] of lexed.places) {
      if (!toponym.place) continue
      const known = found.get(toponym.place.id)
      if (known) known.push([index, first])
      else found.set(toponym.place.id, [[index, first]])
    }
  return found
}

const farthest = 11 // steps
const longest = 6 // sentences
const most = 8 // mentions of one place, the nearest first

/** How far one token is from another, in steps that grow with the distance: three from 1 to 4, three more to 16. */
function stepsOf(distance: number): number {
  const steps = Math.min(farthest, Math.floor(Math.log2(Math.abs(distance) + 1) * 1.5))
  return distance < 0 ? -steps : steps
}

const within = (low: number, value: number, high: number) => Math.max(low, Math.min(high, value))

/** `starts`: the first token of each sentence; `named`: where the article names the place. */
export function mentionsOf(
  { place }: Option,
  { draft: { view, candidate }, spots }: Question,
  starts: readonly number[],
  named: readonly Position[],
): Mention[] {
  const tokenOf = ([sentence, token]: Position) => (starts[sentence] ?? 0) + token
  const own = tokenOf([view.index, candidate.evidence.first])
  const held = spots.filter((spot) => spot.place.id === place.id)
  const unnamed = held.filter(
    ({ first }) => !named.some(([sentence, token]) => sentence === view.index && token === first),
  )
  const kind = `a ${kindOf(place)}`
  const toMention = ([sentence, first]: Position) => {
    const token = tokenOf([sentence, first])
    const spot = sentence === view.index ? held.find((one) => one.first === first) : undefined
    const symbols = [
      kind,
      `tokens ${stepsOf(token - own)}`,
      `sentences ${within(-longest, sentence - view.index, longest)}`,
      spot ? `held ${spot.hold}` : 'not held',
      spot?.pointed ? 'pointed at' : 'by name',
    ]
    return { token, symbols }
  }
  const mentions = [...named, ...unnamed.map(({ first }): Position => [view.index, first])].map(toMention)
  const near = mentions.sort((a, b) => Math.abs(a.token - own) - Math.abs(b.token - own) || a.token - b.token)
  return [{ token: null, symbols: [kind, 'by itself'] }, ...near.slice(0, most)]
}
