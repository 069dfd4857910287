import { either } from '@/lib/text/either'
import { hedgePhrases } from '@/lib/text/hedges'
import { holds, signOfWords } from '@/lib/text/word-signs'
import type { SentenceView } from '../../grammar/sentence-view'
import type { Site } from '../ground'
import type { Spot } from '../spots/spot'

/** Places with their figures behind them, whatever the sentence makes of them besides: "followed by A with 35, B (22)". */

const opens = signOfWords('with con ( )')
const ranks = signOfWords(
  'followed ahead trailed list seguida seguidas seguido seguidos siguen sigue delante encima detras lista',
)
const hedge = new RegExp(`(?: (?:${hedgePhrases}))+$`)
const tops = either('tops|heads|leads|topped|headed|led|encabeza|encabezaba|lidera|lideraba')
const isFirst = '(?:comes|came|is|was|va|iba|esta|estaba) (?:first|top|primero|primera|a la cabeza)'
/** "A, con", "B (", "A tops the list with", "encabeza la lista A, con". */
const between = new RegExp(
  `^${either(
    '(?: ,)? (?:with|con|\\()',
    `(?: \\S+)? ${tops} (?:the|la|el) \\S+(?: ,)? (?:with|con)`,
    ` ${isFirst}(?: ,)? (?:with|con)`,
  )}$`,
)

const ends = /^(?:[.,;:)]|and|y|e|of|de|while|mientras)$/

function wordsBetween({ lexed: { tokens } }: SentenceView, from: number, to: number): string {
  const words = tokens.slice(from, to).map(({ norm }) => norm)
  return ` ${words.join(' ')}`.replace(hedge, '')
}

/** The token behind a place's name. */
const behind = ({ first, words }: Spot): number => first + words.split(/\s+/).length

type Tie = { spot: Spot; value: number }

/** For each number that stands by itself the place that it belongs to, by the number's first token. */
function tiesOf({ view, spots }: Site): Map<number, Tie> {
  const ties = new Map<number, Tie>()
  for (const { bare, noun } of view.counted) {
    if (!bare || !noun.count) continue
    const { first: at, value } = noun.count
    const spot = spots.findLast(({ first }) => first < at)
    // "A (31 in B and six in C)": where those are is said behind.
    if (!ends.test(view.lexed.tokens[noun.last + 1]?.norm ?? '.')) continue
    const isNamed = spot && !spot.pointed && (spot.hold === 'there' || spot.hold === 'passing')
    if (isNamed && between.test(wordsBetween(view, behind(spot), at))) ties.set(at, { spot, value })
  }
  return ties
}

/**
 * A figure with its place before it belongs there and nowhere else; one that has none, "A has most, 62, ahead of B with 33", does
 * not belong where another does, unless it is the sum of those.
 */
export function spotsInTally(site: Site): readonly Spot[] {
  const { view, candidate, spots } = site
  if (candidate.quantity?.value == null || spots.length === 0 || !holds(view, opens)) return spots
  const ties = tiesOf(site)
  const own = ties.get(candidate.evidence.first)
  if (own) return [{ ...own.spot, hold: 'there' }]
  const behindIt = [...ties].filter(([at]) => at > candidate.evidence.first).map(([, tie]) => tie)
  const sum = behindIt.reduce((total, { value }) => total + value, 0)
  if (candidate.quantity.value >= sum && !holds(view, ranks)) return spots
  return spots.filter((spot) => !behindIt.some((tie) => tie.spot === spot))
}
