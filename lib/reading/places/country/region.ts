import { compassEs } from '@/lib/text/compass'
import type { Candidate } from '../../candidate'
import { isNoun, type NounPhrase } from '../../grammar/chunk'
import { type SentenceView, wordAt } from '../../grammar/sentence-view'
import type { Located, Site } from '../ground'

const compass =
  /^(?:north|south|east|west|northeast|northwest|southeast|southwest|norte|sur|noreste|sureste|coast|costa|highlands|sierra|amazonia)$/

/** "in the north": a part of the country, and not one of the town. */
const isRegion = (
  view: SentenceView,
  { first, last, head, determiner, count }: NounPhrase,
  within: RegExp,
): boolean =>
  compass.test(head) &&
  determiner === 'definite' &&
  count === null &&
  last - first === 1 &&
  within.test(wordAt(view, first - 1)) &&
  !/^(?:of|de|del|,)$/.test(wordAt(view, last + 1))

const wide = /^(?:provinces?|states|regions|departments|provincias?|estados|regiones|departamentos)$/
const several = /^(?:various|several|different|varias|varios|distint[oa]s|diferentes|divers[oa]s)$/

/** "in various provinces", "en tres provincias": more than the one of which was told. */
const isSeveral = (
  view: SentenceView,
  { first, last, head, place, count, determiner }: NounPhrase,
): boolean =>
  wide.test(head) &&
  place === null &&
  determiner !== 'definite' &&
  /^(?:in|across|en)$/.test(wordAt(view, first - 1)) &&
  ((count?.value ?? 0) > 1 || view.lexed.tokens.slice(first, last + 1).some(({ norm }) => several.test(norm)))

/** "300 were sent to the coast": there, unless it is only where others fled. */
const isGoal = (view: SentenceView, { kind, verb }: Candidate): boolean =>
  view.phrases.some(
    ({ noun, links }) =>
      isRegion(view, noun, /^(?:to|towards?|hacia)$/) &&
      (kind === 'troops_deployed' || (verb !== null && links.some((link) => link.verb === verb))),
  )

export const saysRegion = (view: SentenceView, candidate: Candidate): boolean =>
  view.chunks.some(
    (chunk) => isNoun(chunk) && (isRegion(view, chunk, /^(?:in|en)$/) || isSeveral(view, chunk)),
  ) || isGoal(view, candidate)

const side = '(?:north|south)(?:(?: ?- ?)?(?:east|west))?(?:ern)?|(?:east|west)(?:ern)?'
const toSide = new RegExp(
  `^(?:(?:to|towards?|across) (?:the )?(?:${side})(?: of the country| states| provinces| regions?| districts| zone)?|(?:al|(?:hacia|en) el) (?:${compassEs})(?: del pais)?)(?= [^ ]|$)`,
)

/** "1,500 soldiers to the north-west, after the abduction in X", "al norte del país": to no one town. */
export function toRegion({ candidate, view, ground: { home, sure } }: Site): Located | null {
  if (candidate.kind !== 'troops_deployed' || !home || !sure) return null
  const { tokens } = view.lexed
  for (let at = candidate.evidence.last + 1; at < tokens.length; at++) {
    const norms = tokens.slice(at, at + 10).map(({ norm }) => norm)
    const [found] = toSide.exec(norms.join(' ')) ?? []
    if (!found) continue
    const next = at + found.split(' ').length
    if (/^(?:of|de|del)$/.test(wordAt(view, next)) || view.lexed.places.has(next)) return null
    return {
      place: home,
      way: 'a region',
      reason: 'to a part of the country that the text does not name closer',
    }
  }
  return null
}
