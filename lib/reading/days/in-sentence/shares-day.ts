import type { Candidate } from '@/lib/reading/candidate'
import { isDate } from '@/lib/reading/days/governor'
import type { DateChunk, VerbGroup } from '@/lib/reading/grammar/chunk'
import { clauseAround, nounsIn, verbsIn } from '@/lib/reading/grammar/clause'
import { type SentenceView, wordAt } from '@/lib/reading/grammar/sentence-view'
import { isHostages, isToll } from '@/lib/reading/kind-groups'
import type { Sight } from './allowed'

/** The day that closes a row of fates. */

const wounds = /^(?:wounds?|injur(?:y|ies)|burns|heridas?|lesiones|quemaduras)$/

/** "a pupil died of her wounds on Friday": later than what those before died of. */
const isOfWounds = (view: SentenceView, first: number, last: number): boolean =>
  Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => first + i).some(
    (at) =>
      wounds.test(wordAt(view, at)) &&
      [1, 2, 3].some((step) => /^(?:of|from|por|de|causa)$/.test(wordAt(view, at - step))),
  )

/** Is it told by this verb that somebody died of wounds, and so some time after what befell the others? */
export function tellsWounds(view: SentenceView, verb: VerbGroup): boolean {
  if (!verb.senses.includes('die')) return false
  const end = view.chunks.find(
    ({ kind, first }) => first > verb.last && /^(?:comma|stop|conjunction|relative)$/.test(kind),
  )
  return isOfWounds(view, verb.first, (end?.first ?? view.lexed.tokens.length) - 1)
}

export const diedOfWounds = (view: SentenceView, { kind, verb }: Candidate): boolean =>
  kind === 'killed' && verb !== null && tellsWounds(view, verb)

/** "an officer fell in the gunfight, and a pupil died of her wounds on Friday": the day is hers alone. */
export const isDayOfWounds = ({ view, candidate }: Sight, verb: VerbGroup | null): boolean =>
  verb !== null &&
  (candidate.kind !== 'killed' || candidate.verb?.first !== verb.first) &&
  tellsWounds(view, verb)

/** "nine were killed and 14 hurt on Tuesday", "323 were killed and 949 kidnapped": both are told of the day that closes the row. */
export function sharesDay({ view, candidate }: Sight, from: number, date: DateChunk): boolean {
  if (!isToll(candidate) && !isHostages(candidate)) return false
  const clause = clauseAround(view, date.first)
  const told = verbsIn(view, clause)
  const counted = nounsIn(view, clause).some(({ count }) => count !== null)
  const suffer = told.every(({ senses }) =>
    senses.some((sense) => /^(?:kill|die|hurt|be|leave|escape|seize)$/.test(sense)),
  )
  const own = clauseAround(view, candidate.anchor)
  const [begin, end] = [view.chunks[clause.first]?.first ?? 0, view.chunks[clause.last]?.last ?? 0]
  return (
    counted &&
    suffer &&
    !isOfWounds(view, begin, end) &&
    !view.chunks.slice(own.first, own.last + 1).some(isDate) &&
    clause.first > from
  )
}
